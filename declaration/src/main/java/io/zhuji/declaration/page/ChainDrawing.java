package io.zhuji.declaration.page;

import io.zhuji.declaration.page.html.SafeOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a {@link Chain}. Colours are fixed, on a ground of their own, so that it reads in a dark page, on paper and alone. */
final class ChainDrawing {

    private static final int WIDTH = 224;
    private static final int HEIGHT = 78;
    private static final int LINE = 20;
    private static final int GAP = 20;
    private static final int FALL = 54;
    private static final int EDGE = 14;
    /** What a line may be wide, in hundredths of the size of its letters. */
    private static final int SMALL_LINE = 100 * (WIDTH - 22) / 13;

    private static final int BOLD_LINE = 100 * (WIDTH - 22) / 15;

    private final Chain chain;
    private final List<List<Chain.Node>> rows = new ArrayList<>();
    private final Map<String, int[]> places = new HashMap<>();
    private final StringBuilder out = new StringBuilder(4096);
    private int width = 2 * EDGE + WIDTH;
    /** Of every box: with a second line for the state where one of them is too long for the first. */
    private final int high;

    ChainDrawing(Chain chain) {
        this.chain = chain;
        this.high =
                HEIGHT + (chain.nodes().stream().anyMatch(node -> lines(node).size() > 1) ? LINE : 0);
        for (Chain.Node node : chain.nodes()) {
            while (rows.size() <= node.row()) {
                rows.add(new ArrayList<>());
            }
            rows.get(node.row()).add(node);
        }
        rows.removeIf(List::isEmpty);
        for (List<Chain.Node> row : rows) {
            width = Math.max(width, 2 * EDGE + row.size() * WIDTH + (row.size() - 1) * GAP);
        }
        for (int y = 0; y < rows.size(); y++) {
            List<Chain.Node> row = rows.get(y);
            int left = (width - row.size() * WIDTH - (row.size() - 1) * GAP) / 2;
            for (int x = 0; x < row.size(); x++) {
                places.put(row.get(x).name(), new int[] {left + x * (WIDTH + GAP), EDGE + y * (high + FALL)});
            }
        }
    }

    String svg() {
        int height = 2 * EDGE + rows.size() * high + Math.max(0, rows.size() - 1) * FALL;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"");
        out.append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        out.append("\" role=\"img\" aria-label=\"").append(escape(chain.title() + " — " + chain.told()));
        out.append(
                "\" font-family=\"system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif\"><title>");
        out.append(escape(chain.title())).append("</title><desc>").append(escape(chain.told()));
        out.append("</desc><rect width=\"").append(width).append("\" height=\"").append(height);
        out.append("\" rx=\"8\" fill=\"#f6f7f9\"/>\n");
        chain.links().forEach(this::link);
        for (List<Chain.Node> row : rows) {
            row.forEach(this::node);
        }
        return out.append("</svg>\n").toString();
    }

    private void link(Chain.Link link) {
        int[] from = place(link.from());
        int[] to = place(link.to());
        int x1 = from[0] + WIDTH / 2;
        int x2 = to[0] + WIDTH / 2;
        boolean down = to[1] > from[1];
        int y1 = from[1] + (down ? high : 0);
        int y2 = to[1] + (down ? 0 : high);
        int end = down ? y2 - 8 : y2 + 8;
        // a long line bows out to the side, past the boxes between
        boolean over = Math.abs(to[1] - from[1]) > high + FALL && Math.abs(x1 - x2) < WIDTH;
        int bow = over ? WIDTH / 2 + GAP : 0;
        int bend = down ? FALL / 2 : -FALL / 2;
        out.append("<g><title>")
                .append(escape(link.told()))
                .append("</title><path d=\"M")
                .append(x1)
                .append(' ');
        out.append(y1)
                .append('C')
                .append(x1 + bow)
                .append(' ')
                .append(y1 + bend)
                .append(' ')
                .append(x2 + bow);
        out.append(' ').append(end - bend).append(' ').append(x2).append(' ').append(end);
        out.append("\" fill=\"none\" stroke=\"#57606a\" stroke-width=\"2\"");
        if (link.partly()) {
            out.append(" stroke-dasharray=\"6 4\"");
        }
        out.append("/><path d=\"M")
                .append(x2 - 5)
                .append(' ')
                .append(end)
                .append("h10L")
                .append(x2)
                .append(' ');
        out.append(y2).append("z\" fill=\"#57606a\"/></g>\n");
    }

    private int[] place(String name) {
        int[] place = places.get(name);
        if (place == null) {
            throw new AssertionError(name);
        }
        return place;
    }

    private void node(Chain.Node node) {
        int[] place = place(node.name());
        int x = place[0];
        int y = place[1];
        String colour = colour(node.tone());
        out.append("<g><title>").append(escape(node.name() + " " + node.title() + " " + node.state()));
        out.append("</title><rect x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(WIDTH);
        out.append("\" height=\"").append(high).append("\" rx=\"6\" fill=\"#fff\" stroke=\"");
        out.append(node.main() ? "#0550ae" : "#afb8c1").append("\" stroke-width=\"");
        out.append(node.main() ? 3 : 1).append("\"/>");
        out.append("<rect x=\"").append(x).append("\" y=\"").append(y + 6).append("\" width=\"4\" height=\"");
        out.append(high - 12).append("\" fill=\"").append(colour).append("\"/>");
        text(x + 14, y + 24, "15\" font-weight=\"600", "#1f2328", cut(node.name(), BOLD_LINE));
        text(x + 14, y + 45, "13", "#57606a", cut(node.title(), SMALL_LINE));
        int line = y + 66;
        for (String state : lines(node)) {
            text(x + 14, line, "13", colour, state);
            line += LINE;
        }
        out.append("</g>\n");
    }

    private void text(int x, int y, String size, String colour, String text) {
        out.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" font-size=\"")
                .append(size);
        out.append("\" fill=\"")
                .append(colour)
                .append("\">")
                .append(escape(text))
                .append("</text>");
    }

    /** At least 4.5 : 1 on white. */
    private static String colour(Tone tone) {
        return switch (tone) {
            case GOOD -> "#1a7f37";
            case BAD -> "#b42318";
            case DOUBT -> "#8a5a00";
            case OPEN -> "#4f46a5";
            case HINT -> "#0550ae";
            case PLAIN -> "#57606a";
        };
    }

    /** The state in one line or in two, broken behind its last comma that fits, else at a blank. */
    private static List<String> lines(Chain.Node node) {
        String state = node.tone().sign() + " " + node.state();
        int width = 0;
        int blank = 0;
        int comma = 0;
        for (int i = 0; i < state.length(); ) {
            int c = state.codePointAt(i);
            width += width(c);
            if (width > SMALL_LINE) {
                int end = comma > 0 ? comma : blank;
                return end == 0
                        ? List.of(cut(state, SMALL_LINE))
                        : List.of(
                                state.substring(0, end).strip(),
                                cut(state.substring(end).strip(), SMALL_LINE));
            }
            i += Character.charCount(c);
            // the sign stays with the first word
            blank = c == ' ' && i > 2 ? i : blank;
            comma = c == ',' || c == '，' ? i : comma;
        }
        return List.of(state);
    }

    /** The text, or as much of it as fits with the sign that something is left out. */
    private static String cut(String text, int most) {
        int width = 0;
        int fits = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += width(c);
            if (width > most) {
                return text.substring(0, fits) + "…";
            }
            i += Character.charCount(c);
            if (width + 100 <= most) {
                fits = i;
            }
        }
        return text;
    }

    /** In hundredths of the size, rather too much: no font is at hand, and those of readers differ. */
    private static int width(int c) {
        if (c >= 0x2000) {
            return c < 0x2100 ? 60 : 100;
        }
        if ("mwMW@%&".indexOf(c) >= 0) {
            return 98;
        }
        if (" .,:;'|!()[]{}ijltfI-/".indexOf(c) >= 0) {
            return 40;
        }
        return c >= 'A' && c <= 'Z' || c >= 0x80 ? 76 : 64;
    }

    private static String escape(String text) {
        String shown = SafeOutput.shown(text);
        StringBuilder safe = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
