package org.cohortium.reporting.iati;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The IATI's schema of activities, version 2.03, as published. */
final class IatiSchema {
    private static final Schema SCHEMA = load();

    private IatiSchema() {}

    /** What is wrong with a file: element and rule, in the schema's words; empty if it is as it should be. */
    static Optional<String> problem(byte[] file) {
        try {
            Validator validator = SCHEMA.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(file)));
            return Optional.empty();
        } catch (SAXException invalid) {
            return Optional.of(String.valueOf(invalid.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts in their order, so that none is looked for anywhere. */
    private static Schema load() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            DOMImplementationLS parts = (DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                LSInput part = parts.createLSInput();
                part.setSystemId(systemId);
                part.setByteStream(stream(systemId));
                return part;
            });
            return factory.newSchema(
                    new Source[] {new StreamSource(stream("iati-activities-schema.xsd"), "iati-activities-schema.xsd")
                    });
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the schema of activities cannot be read", e);
        }
    }

    private static InputStream stream(String name) {
        URL part =
                Objects.requireNonNull(IatiSchema.class.getResource(name.substring(name.lastIndexOf('/') + 1)), name);
        try {
            return part.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
