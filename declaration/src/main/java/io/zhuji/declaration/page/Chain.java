package io.zhuji.declaration.page;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What came out of what, drawn as SVG from top to bottom: boxes in rows, and lines between them. All that the drawing shows is also told in
 * words, to those who do not see it.
 *
 * @param title what it shows
 * @param told  the same in sentences
 * @param nodes the boxes
 * @param links the lines
 */
public record Chain(String title, String told, List<Node> nodes, List<Link> links) implements Part {

    /** More rows than this are not drawn. */
    private static final int MOST_ROWS = 1000;

    /**
     * One box.
     *
     * @param row   its row, from 0
     * @param tone  the bearing of its last line
     * @param name  its first line; the boxes have different names
     * @param title its second line, cut where it is too long
     * @param state its last line
     * @param main  whether it is the one in question
     */
    public record Node(int row, Tone tone, String name, String title, String state, boolean main) {

        public Node {
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(state, "state");
            if (row < 0 || row >= MOST_ROWS) {
                throw new IllegalArgumentException("row of '" + name + "' is from 0 to " + MOST_ROWS + ", was " + row);
            }
        }
    }

    /**
     * A line from one box to another.
     *
     * @param from   the name of the upper box
     * @param to     the name of the lower box
     * @param partly whether it is a broken line
     * @param told   what it says
     */
    public record Link(String from, String to, boolean partly, String told) {

        public Link {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(told, "told");
        }
    }

    public Chain {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(told, "told");
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        Set<String> names = new HashSet<>();
        for (Node node : nodes) {
            if (!names.add(node.name())) {
                throw new IllegalArgumentException("two boxes are called '" + node.name() + "'");
            }
        }
        for (Link link : links) {
            if (!names.contains(link.from()) || !names.contains(link.to())) {
                throw new IllegalArgumentException(
                        "a line goes from '" + link.from() + "' to '" + link.to() + "', and one is no box");
            }
        }
    }

    /** The drawing as an SVG document of its own. Same chain, same bytes. */
    public String svg() {
        return new ChainDrawing(this).svg();
    }
}
