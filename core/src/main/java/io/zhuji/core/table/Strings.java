package io.zhuji.core.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The texts that cells of a workbook share (sharedStrings), and how a workbook writes text. */
final class Strings {

    static final Strings NONE = new Strings(List.of());

    private final List<String> strings;

    private Strings(List<String> strings) {
        this.strings = strings;
    }

    static Strings read(Xml xml, TableLimits limits) throws Unreadable {
        List<String> strings = new ArrayList<>();
        while (xml.nextStart()) {
            if (xml.name().equals("si")) {
                strings.add(text(xml, "si", limits));
            }
        }
        return new Strings(strings);
    }

    /** The text of an element {@code si} or {@code is}: all its runs but how they are pronounced; the end is read. */
    static String text(Xml xml, String element, TableLimits limits) throws Unreadable {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        boolean taking = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return decoded(text);
            }
            if (event == XMLStreamConstants.CHARACTERS) {
                // a cell may hold no more, and what is beyond is told where the text is used
                if (taking && phonetic == 0 && text.length() <= limits.cellChars()) {
                    xml.text(text);
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic += xml.name().equals("rPh") ? 1 : 0;
                taking = xml.name().equals("t");
            } else {
                phonetic -= xml.name().equals("rPh") ? 1 : 0;
                taking = false;
                if (xml.name().equals(element)) {
                    return decoded(text);
                }
            }
        }
    }

    /** The text of that number, empty where there is none. */
    String get(String number) {
        int index = -1;
        if (!number.isEmpty() && number.length() < 10) {
            index = 0;
            for (int i = 0; i < number.length() && index >= 0; i++) {
                int digit = number.charAt(i) - '0';
                index = digit < 0 || digit > 9 ? -1 : index * 10 + digit;
            }
        }
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    /** Reads {@code _x000D_} for the character it stands for (ECMA-376-1:2016, 22.9.2.19). */
    static String decoded(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = escape(text, i);
            if (code < 0) {
                out.append(text.charAt(i));
            } else {
                out.append((char) code);
                i += 6;
            }
        }
        return out.toString();
    }

    /** The character an escape at that place stands for, or -1. */
    static int escape(CharSequence text, int at) {
        if (at + 7 > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
