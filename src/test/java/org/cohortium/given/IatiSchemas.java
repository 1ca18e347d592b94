package org.cohortium.given;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The IATI's schema of activities, read from the source folder: not the way the product reads it. */
public final class IatiSchemas {
    private static final Path ACTIVITIES =
            Path.of("src/main/resources/org/cohortium/reporting/iati/iati-activities-schema.xsd");

    private IatiSchemas() {}

    /** What is wrong with a file; empty if nothing is. */
    public static List<String> problems(String file) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.newSchema(ACTIVITIES.toFile()).newValidator().validate(new StreamSource(new StringReader(file)));
            return List.of();
        } catch (SAXException invalid) {
            return List.of(String.valueOf(invalid.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
