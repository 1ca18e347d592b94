package org.cohortium.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Holds every part of a workbook against the schemas of Office Open XML. They predate some correct output, so
 * {@code xml:space} and attributes of markup compatibility are left out of account; core properties and VML need only be
 * well-formed.
 */
public final class OoxmlSchemas {
    private static final Path FOLDER =
            Path.of("../shared/data/ooxml").toAbsolutePath().normalize();
    private static final List<String> ROOTS = List.of(
            "sml.xsd",
            "dml-chart.xsd",
            "dml-spreadsheetDrawing.xsd",
            "opc-contentTypes.xsd",
            "opc-relationships.xsd",
            "shared-documentPropertiesCustom.xsd",
            "shared-documentPropertiesExtended.xsd");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final Schema schema;

    private OoxmlSchemas(Schema schema) {
        this.schema = schema;
    }

    /** Whether the schemas lie beside the project; a test that needs them is skipped where they do not. */
    public static boolean areThere() {
        return Files.isRegularFile(FOLDER.resolve("sml.xsd"));
    }

    public static OoxmlSchemas load() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return new OoxmlSchemas(factory.newSchema(ROOTS.stream()
                    .map(root -> new StreamSource(FOLDER.resolve(root).toFile()))
                    .toArray(Source[]::new)));
        } catch (SAXException e) {
            throw new IllegalStateException("no schemas in " + FOLDER, e);
        }
    }

    /** What is wrong with a workbook: the part, and what the schema says of it. */
    public List<String> problems(Path workbook) {
        List<String> problems = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile());
                Stream<? extends ZipEntry> parts = zip.stream()) {
            for (ZipEntry part : parts.toList()) {
                try (InputStream in = zip.getInputStream(part)) {
                    check(part.getName(), in, problems);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private void check(String part, InputStream in, List<String> problems) throws IOException {
        try {
            XMLReader reader = reader();
            if (part.equals("docProps/core.xml") || part.endsWith(".vml")) {
                reader.parse(new InputSource(in));
            } else if (part.endsWith(".xml") || part.endsWith(".rels")) {
                schema.newValidator().validate(new SAXSource(new Known(reader), new InputSource(in)));
            }
        } catch (SAXException e) {
            problems.add(part + ": " + e.getMessage());
        }
    }

    private static XMLReader reader() throws SAXException {
        try {
            return SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Passes on what the schemas know. */
    private static final class Known extends XMLFilterImpl {
        Known(XMLReader reader) {
            super(reader);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes given) throws SAXException {
            AttributesImpl known = new AttributesImpl(given);
            for (int i = known.getLength() - 1; i >= 0; i--) {
                if (known.getURI(i).equals(COMPATIBILITY) || known.getURI(i).equals(XMLConstants.XML_NS_URI)) {
                    known.removeAttribute(i);
                }
            }
            super.startElement(uri, name, qualified, known);
        }
    }
}
