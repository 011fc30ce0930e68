package io.zhuji.declaration.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Shares of a hundred on axes that leave one point (雷达图), drawn as SVG, the first axis up and the rest clockwise; a table below
 * says the same in words and figures.
 *
 * @param title  what is shown
 * @param axes   the names of the axes, three or more
 * @param series what is drawn, six at most, in order
 * @param absent what stands in the table where a series has no value
 * @param head   the head of the column of axes in the table
 */
public record RadarChart(String title, List<String> axes, List<Series> series, String absent, String head)
        implements Part {

    /** Half the width and height of the drawing. */
    public static final int MIDDLE = 190;

    private static final int RADIUS = 150;
    private static final int MOST_SERIES = 6;

    /** Copies the lists and checks their sizes. */
    public RadarChart {
        Objects.requireNonNull(title, "title");
        axes = List.copyOf(axes);
        series = List.copyOf(series);
        Objects.requireNonNull(absent, "absent");
        Objects.requireNonNull(head, "head");
        if (axes.size() < 3) {
            throw new IllegalArgumentException("a radar has three axes or more, had " + axes.size());
        }
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("a radar draws one to six series, had " + series.size());
        }
        for (Series one : series) {
            if (one.percents().size() != axes.size()) {
                throw new IllegalArgumentException("series '" + one.name() + "' has "
                        + one.percents().size() + " values for " + axes.size() + " axes");
            }
        }
    }

    /**
     * One line around the point.
     *
     * @param name     what it is
     * @param percents its share on each axis, 0 to 100, in their order; empty where it has none
     */
    public record Series(String name, List<OptionalInt> percents) {

        /** Copies the shares and checks them. */
        public Series {
            Objects.requireNonNull(name, "name");
            percents = List.copyOf(percents);
            for (OptionalInt percent : percents) {
                if (percent.isPresent() && (percent.getAsInt() < 0 || percent.getAsInt() > 100)) {
                    throw new IllegalArgumentException(
                            "a share lies between 0 and 100, was " + percent.getAsInt() + " of '" + name + "'");
                }
            }
        }
    }

    /** A ring at a share of all axes, as the points of a polygon. */
    public String ring(int percent) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            points.add(point(i, percent));
        }
        return String.join(" ", points);
    }

    /**
     * The line of a series, as the path of a drawing: around where it has a value on every axis; else only between neighbours that
     * both have one, since a line across an axis without value would say what is not known.
     */
    public String path(Series of) {
        StringBuilder path = new StringBuilder();
        int count = axes.size();
        for (int i = 0; i < count; i++) {
            OptionalInt from = of.percents().get(i);
            OptionalInt to = of.percents().get((i + 1) % count);
            if (from.isPresent() && to.isPresent()) {
                path.append(path.length() == 0 ? "M" : " M")
                        .append(point(i, from.getAsInt()))
                        .append(" L")
                        .append(point((i + 1) % count, to.getAsInt()));
            }
        }
        return path.toString();
    }

    /** The points of a series that has a value on every axis, as those of a polygon; empty for any other. */
    public String area(Series of) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            OptionalInt percent = of.percents().get(i);
            if (percent.isEmpty()) {
                return "";
            }
            points.add(point(i, percent.getAsInt()));
        }
        return String.join(" ", points);
    }

    /** The horizontal place of a share on an axis. */
    public int x(int axis, int percent) {
        return MIDDLE + Circle.scaled(Circle.sine(axis, axes.size()), RADIUS, percent);
    }

    /** The vertical place of a share on an axis. */
    public int y(int axis, int percent) {
        return MIDDLE - Circle.scaled(Circle.cosine(axis, axes.size()), RADIUS, percent);
    }

    private String point(int axis, int percent) {
        return x(axis, percent) + "," + y(axis, percent);
    }

    /** The cell of the table for a series on an axis. */
    public String shown(Series of, int axis) {
        OptionalInt percent = of.percents().get(axis);
        return percent.isPresent() ? percent.getAsInt() + " %" : absent;
    }
}
