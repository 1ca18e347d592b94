package org.cohortium.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.Date;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.cohortium.text.Markup;

/**
 * Writes sheets of XSL-FO as PDF/A-2a and PDF/UA-1: tagged, with its fonts inside. Nothing but the fonts beside this class
 * is ever read, whatever a sheet names.
 */
@ApplicationScoped
public class SheetPrinter {
    private static final URI FONTS = URI.create("file:///fonts/");

    private static final String ROOT = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xml:lang="{}" font-family="Noto Sans" font-size="10pt" line-height="1.35" color="#182022">
            """;

    private final FopFactory factory = factory();

    /**
     * Writes pages.
     *
     * @param masters page masters, in XSL-FO
     * @param sequences page sequences in them; names of the prefixes {@code fo} and {@code fox} are known
     * @throws IllegalArgumentException if that is no XSL-FO
     */
    public byte[] print(Imprint imprint, String masters, String sequences) {
        String sheet = new Markup()
                .add(ROOT, imprint.language())
                .raw("<fo:layout-master-set>" + masters + "</fo:layout-master-set>")
                .raw(imprint.declarations())
                .raw(sequences)
                .raw("</fo:root>")
                .toString();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1_024);
        try {
            var fop = factory.newFop(MimeConstants.MIME_PDF, agent(imprint), pdf);
            var transformers = TransformerFactory.newDefaultInstance();
            transformers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            transformers
                    .newTransformer()
                    .transform(new StreamSource(new StringReader(sheet)), new SAXResult(fop.getDefaultHandler()));
        } catch (FOPException | TransformerException failed) {
            throw new IllegalArgumentException("a sheet that cannot be printed: " + imprint.title(), failed);
        }
        return pdf.toByteArray();
    }

    private FOUserAgent agent(Imprint imprint) {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setCreator("Cohortium");
        agent.setCreationDate(Date.from(imprint.made()));
        agent.setAccessibility(true);
        return agent;
    }

    private static FopFactory factory() {
        try (InputStream settings = resource("fop.xml")) {
            FopFactory factory = new FopFactoryBuilder(FONTS, new OwnFonts())
                    .setConfiguration(new DefaultConfigurationBuilder().build(settings))
                    .build();
            factory.getFontManager().disableFontCache();
            // the settings have put a resolver of files and addresses in its place
            factory.getFontManager()
                    .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(FONTS, new OwnFonts()));
            return factory;
        } catch (IOException | ConfigurationException broken) {
            throw new IllegalStateException("fop.xml", broken);
        }
    }

    private static InputStream resource(String name) throws FileNotFoundException {
        InputStream found = SheetPrinter.class.getResourceAsStream(name);
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found;
    }

    private static final class OwnFonts implements ResourceResolver {
        @Override
        public Resource getResource(URI address) throws IOException {
            String file = String.valueOf(address.getPath());
            if (!file.toLowerCase(Locale.ROOT).matches("/fonts/[a-z-]+\\.ttf")) {
                throw new FileNotFoundException(address.toString());
            }
            return new Resource(resource(file.substring(1)));
        }

        @Override
        public OutputStream getOutputStream(URI address) throws IOException {
            throw new FileNotFoundException(address.toString());
        }
    }
}
