package io.zhuji.core.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML of one part of a workbook, element by element. Document types and entities are never followed. */
final class Xml implements AutoCloseable {

    private static final int PROLOG = 1 << 13;

    private final InputStream in;
    private final XMLStreamReader reader;
    private final String part;
    private int depth;

    Xml(String part, InputStream in) throws Unreadable {
        this.part = part;
        this.in = in;
        // the JDK's own, not one that happens to be about
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            // decoded here: where the JDK decodes by itself, it prints its complaints
            BufferedReader characters = new BufferedReader(characters(in), PROLOG);
            if (declaresType(characters)) {
                throw new Unreadable("damaged", part);
            }
            this.reader = factory.createXMLStreamReader(characters);
        } catch (XMLStreamException | IOException e) {
            throw broken(part, e);
        }
    }

    /**
     * Whether a document type is declared before the first element. No workbook has one (ECMA-376-2:2012, 8.1.4), and of a
     * broken one the JDK prints a complaint.
     */
    private static boolean declaresType(BufferedReader characters) throws IOException {
        characters.mark(PROLOG);
        char[] prolog = new char[PROLOG];
        int count = 0;
        int more = 0;
        while (more >= 0 && count < PROLOG) {
            count += more;
            more = characters.read(prolog, count, PROLOG - count);
        }
        characters.reset();
        int type = new String(prolog, 0, count).indexOf("<!DOCTYPE");
        if (type < 0) {
            return false;
        }
        for (int i = 0; i < type; i++) {
            if (prolog[i] == '<' && prolog[i + 1] != '?' && prolog[i + 1] != '!') {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 by its mark, else UTF-8; a workbook has no other (ECMA-376-2:2012, 8.1.4). */
    private static Reader characters(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] first = bytes.readNBytes(3);
        boolean big = first.length > 1 && first[0] == (byte) 0xFE && first[1] == (byte) 0xFF;
        boolean little = first.length > 1 && first[0] == (byte) 0xFF && first[1] == (byte) 0xFE;
        boolean marked =
                first.length > 2 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
        if (!marked) {
            bytes.unread(first);
        }
        CharsetDecoder strict = (big || little ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(bytes, strict);
    }

    static Unreadable broken(String part, Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Archive.Bomb) {
                return new Unreadable("bomb", String.valueOf(cause.getMessage()));
            }
        }
        return new Unreadable("damaged", part);
    }

    /** The next start or end of an element, or text; {@link XMLStreamConstants#END_DOCUMENT} at the end. */
    int next() throws Unreadable {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Unreadable("damaged", part);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++depth > 64) {
                        throw new Unreadable("damaged", part);
                    }
                    return event;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return event;
                }
                if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    return XMLStreamConstants.CHARACTERS;
                }
            }
            return XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw broken(part, e.getNestedException() == null ? e : e.getNestedException());
        }
    }

    /** The next element's start, whichever; false at the end. */
    boolean nextStart() throws Unreadable {
        int event = next();
        while (event != XMLStreamConstants.END_DOCUMENT && event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** The name of the element, without prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** The attribute of that name, of whichever namespace; null where it is not there. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Appends the text at hand. */
    void text(StringBuilder to) {
        to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw new AssertionError("bytes in memory close", e);
        }
    }
}
