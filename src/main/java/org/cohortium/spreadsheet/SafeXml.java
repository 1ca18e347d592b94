package org.cohortium.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Pulls elements out of a part of a workbook. No document type, no entity of its own making, nothing fetched from
 * elsewhere, no bottomless nesting: such a part is refused. Elements go by their local names, so that the transitional
 * and the strict dialect read alike.
 */
final class SafeXml implements AutoCloseable {
    private static final int DEEPEST = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final InputStream in;
    private int depth;

    SafeXml(InputStream in) {
        this.in = in;
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw RefusedFile.damaged(e);
        }
    }

    /** The JDK's own parser whatever else is on the class path, so that the limits are known. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves on; false at the end of the document, of which the parser has then read the last byte. */
    boolean next() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            step(xml.next());
            return true;
        } catch (XMLStreamException e) {
            throw RefusedFile.damaged(e);
        }
    }

    private void step(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedFile("file.doctype");
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw new RefusedFile("file.damaged");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
    }

    boolean starts() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean starts(String name) {
        return starts() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    boolean isText() {
        int event = xml.getEventType();
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    String name() {
        return xml.getLocalName();
    }

    /** An attribute by local name, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            throw RefusedFile.damaged(e);
        }
    }

    boolean flag(String name) {
        String value = attribute(name, "0");
        return value.equals("1") || value.equals("true");
    }

    /** Appends the text at hand, up to what a cell can hold. */
    void appendTo(StringBuilder target) {
        int room = Limits.CELL_CHARACTERS - target.length();
        if (room > 0) {
            target.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw RefusedFile.damaged(e);
        }
    }
}
