package org.cohortium.funding.iati;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an activity out of a file that anybody may have written: no document type, no entity of its own making, nothing
 * fetched from elsewhere, no bottomless nesting. Elements go by their names, in any order, so that files of the standard's
 * other versions are read as far as they say the same.
 */
final class ActivityReader {
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 2_000;
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamReader xml;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> languages = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable ActivityParts parts;
    private int activities;

    private ActivityReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws UnreadableFile if it is no such file, holds several activities, or is hostile */
    static Activity read(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new ActivityReader(factory.createXMLStreamReader(new ByteArrayInputStream(file))).read();
        } catch (XMLStreamException damaged) {
            throw new UnreadableFile("activity.damaged");
        }
    }

    private Activity read() throws XMLStreamException {
        while (xml.hasNext()) {
            step(xml.next());
        }
        if (parts == null) {
            throw new UnreadableFile("activity.none");
        }
        return parts.activity();
    }

    private void step(int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UnreadableFile("activity.hostile");
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                int room = LONGEST_TEXT - text.length();
                text.append(xml.getText(), 0, Math.max(0, Math.min(room, xml.getTextLength())));
            }
            default -> {
                // comments and the like say nothing
            }
        }
    }

    private void start() {
        if (path.size() >= DEEPEST) {
            throw new UnreadableFile("activity.damaged");
        }
        String name = xml.getLocalName();
        if (path.isEmpty() && !name.equals("iati-activities") && !name.equals("iati-activity")) {
            throw new UnreadableFile("activity.none");
        }
        String language = xml.getAttributeValue(XML, "lang");
        languages.push(language != null ? language : languages.isEmpty() ? "" : languages.peek());
        path.push(name);
        text.setLength(0);
        if (name.equals("iati-activity") && path.size() <= 2) {
            if (++activities > 1) {
                throw new UnreadableFile("activity.several");
            }
            parts = new ActivityParts(languages.peek(), attribute("default-currency"));
        } else if (parts != null) {
            parts.start(where(), this::attribute);
        }
    }

    private void end() {
        if (parts != null) {
            parts.end(where(), text.toString().strip(), languages.peek());
        }
        text.setLength(0);
        path.pop();
        languages.pop();
    }

    /** Where it is below the activity, e.g. {@code budget/value}. */
    private String where() {
        StringBuilder where = new StringBuilder();
        for (Iterator<String> each = path.descendingIterator(); each.hasNext(); ) {
            String name = each.next();
            if (!name.equals("iati-activities") && !name.equals("iati-activity")) {
                where.append(where.isEmpty() ? "" : "/").append(name);
            }
        }
        return where.toString();
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
