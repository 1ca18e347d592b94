package org.cohortium.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cohortium.print.SheetPrinter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Printed certificates are what archives and readers ask for, as a validator written elsewhere sees it. */
class CertificatePdfTest {
    private static final SheetPrinter PRINTER = new SheetPrinter();

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("Wanjiru Kamau", null, "en", CertificateDesign.BAND),
                Arguments.of("Aïssatou Ndiaye-Lefèvre", null, "fr", CertificateDesign.FRAME),
                Arguments.of("وائل رحاحلة", "Wael Rahahleh", "ar", CertificateDesign.BAND),
                Arguments.of("نُورُ الدِّين الفَرّان", "Nour Eddine El Farrane", "ar", CertificateDesign.FRAME),
                Arguments.of("欧阳丽华", "Ouyang Lihua", "zh", CertificateDesign.BAND),
                Arguments.of("Александра Щербакова", "Aleksandra Shcherbakova", "ru", CertificateDesign.PLAIN));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void validates(String name, String latin, String language, CertificateDesign design) {
        byte[] pdf = pdf(name, latin, language, design);
        keep(language + "-" + design, pdf);
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** Whoever has the sheet read aloud hears it in order, and names are text, not pictures. */
    @Test
    void whatItSaysCanBeReadOutOfIt() throws IOException {
        try (var document = Loader.loadPDF(pdf("Wanjiru Kamau", null, "en", CertificateDesign.FRAME))) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsSubsequence(
                            "Ministry of ICT and Digital Economy",
                            "Wanjiru Kamau",
                            "has successfully completed",
                            "AI governance for policy-makers",
                            "Pass with distinction",
                            "Data use and governance")
                    .contains(
                            "KEN-DIG-2026-000123-7",
                            "7KQ2-M01W-4HTB-C3ZP",
                            "training.example.org/c/",
                            "Dr Amina Wanjiru");
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    @Test
    void aNameInAScriptTheFontsLackIsWrittenInItsLatinForm() throws IOException {
        try (var document = Loader.loadPDF(pdf("अनिता गुरुङ", "Anita Gurung", "en", CertificateDesign.BAND))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Anita Gurung")
                    .doesNotContain("#");
        }
    }

    /** What stands in the pattern is what a phone's camera reads. */
    @Test
    void thePatternLeadsToTheCheck() throws Exception {
        try (var document = Loader.loadPDF(pdf("Wanjiru Kamau", null, "en", CertificateDesign.BAND))) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(
                    picture.getWidth(),
                    picture.getHeight(),
                    picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))));
            assertThat(new QRCodeReader().decode(bitmap).getText())
                    .isEqualTo("https://training.example.org/c/" + GivenClaims.CODE);
        }
    }

    private static byte[] pdf(String name, String latin, String language, CertificateDesign design) {
        CertificateView view = GivenClaims.view(GivenClaims.of(name, latin, language, design));
        CertificateWords words = CertificateWords.in(view.taughtIn());
        CertificateSheet sheet = new CertificateSheet(view, words, "https://training.example.org/c/" + view.code());
        return PRINTER.print(sheet.imprint(), sheet.master(), sheet.page());
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage() + " at "
                            + each.getLocation().getContext())
                    .toList();
        } catch (Exception failed) {
            throw new AssertionError("no PDF that can be validated", failed);
        }
    }

    /** To be looked at: {@code target/certificates}. */
    private static void keep(String name, byte[] pdf) {
        try {
            Path folder = Files.createDirectories(Path.of("target/certificates"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
