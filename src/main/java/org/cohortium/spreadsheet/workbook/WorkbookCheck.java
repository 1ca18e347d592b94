package org.cohortium.spreadsheet.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a written workbook once more, from the disk: every part unpacks with its checksum and is well-formed. */
public final class WorkbookCheck {
    private WorkbookCheck() {}

    /**
     * Passes a file that is what was written.
     *
     * @throws IllegalStateException if it is not
     * @throws UncheckedIOException if it cannot be read
     */
    public static void whole(Path file, Written written) {
        MessageDigest hash = sha256();
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(in, hash);
                ZipInputStream zip = new ZipInputStream(digested)) {
            SAXParser parser = parser();
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parser.reset();
                parse(parser, zip, part.getName());
            }
            digested.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " once more", e);
        }
        String found = HexFormat.of().formatHex(hash.digest());
        if (!found.equals(written.sha256())) {
            throw new IllegalStateException(file + " is not what was written: " + found + ", not " + written.sha256());
        }
    }

    private static void parse(SAXParser parser, ZipInputStream zip, String part) throws IOException {
        InputStream kept = new FilterInputStream(zip) {
            @Override
            public void close() {
                // the next part comes from it, too
            }
        };
        try {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                parser.parse(kept, new DefaultHandler());
            }
            kept.transferTo(OutputStream.nullOutputStream());
        } catch (SAXException e) {
            throw new IllegalStateException("part " + part + " is not well-formed", e);
        }
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
