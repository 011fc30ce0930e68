package io.zhuji.declaration.publish;

import io.zhuji.declaration.page.html.SafeOutput;
import java.util.Objects;

/** A QR code as SVG. */
final class QrSvg {

    private QrSvg() {}

    static String write(QrCode code, String title, int quiet) {
        String told = escape(SafeOutput.shown(Objects.requireNonNull(title, "title")));
        int side = code.size() + 2 * quiet;
        String path = path(code, quiet);
        return new StringBuilder(path.length() + 2 * told.length() + 300)
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(side)
                .append(' ')
                .append(side)
                .append("\" role=\"img\" aria-label=\"")
                .append(told)
                .append("\" shape-rendering=\"crispEdges\"><title>")
                .append(told)
                .append("</title><path fill=\"#fff\" d=\"M0 0h")
                .append(side)
                .append('v')
                .append(side)
                .append("H0z\"/><path fill=\"#000\" d=\"")
                .append(path)
                .append("\"/></svg>\n")
                .toString();
    }

    /** One box for each run of dark modules in a row. */
    static String path(QrCode code, int quiet) {
        StringBuilder out = new StringBuilder(code.size() * code.size() * 4);
        for (int y = 0; y < code.size(); y++) {
            int x = 0;
            while (x < code.size()) {
                int from = x;
                while (code.dark(x, y)) {
                    x++;
                }
                if (x > from) {
                    int length = x - from;
                    out.append('M')
                            .append(from + quiet)
                            .append(' ')
                            .append(y + quiet)
                            .append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                }
                x++;
            }
        }
        return out.toString();
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
