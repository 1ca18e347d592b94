package org.cohortium.certification;

import java.time.ZoneOffset;
import java.util.List;
import org.cohortium.print.Imprint;
import org.cohortium.print.QrPattern;
import org.cohortium.print.SheetText;
import org.cohortium.text.Markup;

/**
 * A certificate laid out as a sheet to print, landscape A4, in XSL-FO. It says what the claims say, in the language of
 * its words; in a language written from the right it is laid out from the right.
 */
final class CertificateSheet {
    private static final String ACCENT = "#0b5f73";
    private static final String DARK = "#0a4655";
    private static final String QUIET = "#485255";

    private static final int MARGIN = 22;
    private static final int BELOW_LETTERHEAD = 34;
    private static final int LONG_NAME = 34;

    private static final int VERY_LONG_NAME = 48;

    private final Claims claims;
    private final String code;
    private final CertificateWords words;
    private final String address;
    private final Markup sheet = new Markup();

    /** @param address where the certificate is checked */
    CertificateSheet(CertificateView certificate, CertificateWords words, String address) {
        this.claims = certificate.claims();
        this.code = new CheckCode(certificate.code()).grouped();
        this.words = words;
        this.address = address;
    }

    /** What the file says of itself. */
    Imprint imprint() {
        return new Imprint(
                words.of("certificate") + " " + claims.number(),
                claims.issuer().in(words.language()),
                words.language().tag(),
                claims.issuedOn().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    String master() {
        return """
                <fo:simple-page-master master-name="sheet" page-width="297mm" page-height="210mm">
                <fo:region-body margin-top="%dmm" margin-bottom="60mm" margin-left="26mm" margin-right="26mm"/>
                <fo:region-before extent="0mm" region-name="ornament"/><fo:region-after extent="58mm" region-name="foot"/>
                </fo:simple-page-master>
                """.formatted(claims.design() == CertificateDesign.PLAIN ? BELOW_LETTERHEAD : MARGIN);
    }

    String page() {
        CertificateLanguage language = words.language();
        sheet.add(
                "<fo:page-sequence master-reference=\"sheet\" writing-mode=\"{}\" xml:lang=\"{}\">",
                language.isRightToLeft() ? "rl-tb" : "lr-tb",
                language.tag());
        ornament();
        foot();
        sheet.add("<fo:flow flow-name=\"xsl-region-body\" text-align=\"{}\">", isCentred() ? "center" : "start");
        head();
        who();
        what();
        competencies();
        return sheet.raw("</fo:flow></fo:page-sequence>").toString();
    }

    private boolean isCentred() {
        return claims.design() == CertificateDesign.FRAME;
    }

    /** What is there for the eye alone: whoever has the sheet read aloud misses nothing. */
    private void ornament() {
        String side = words.language().isRightToLeft() ? "right" : "left";
        List<String> boxes = switch (claims.design()) {
            case BAND ->
                List.of(side + "=\"0mm\" top=\"0mm\" width=\"9mm\" height=\"210mm\" background-color=\"" + DARK + "\"");
            case FRAME ->
                List.of(
                        "left=\"9mm\" top=\"9mm\" width=\"279mm\" height=\"192mm\" border=\"2pt solid " + DARK + "\"",
                        "left=\"11.500mm\" top=\"11.500mm\" width=\"274mm\" height=\"187mm\" border=\"0.500pt solid "
                                + ACCENT + "\"");
            case PLAIN -> List.of();
        };
        if (!boxes.isEmpty()) {
            sheet.raw("<fo:static-content flow-name=\"ornament\" role=\"artifact\">");
            boxes.forEach(box -> sheet.raw("<fo:block-container absolute-position=\"fixed\" role=\"artifact\" " + box
                    + "><fo:block role=\"artifact\"/></fo:block-container>"));
            sheet.raw("</fo:static-content>");
        }
    }

    private void head() {
        block("font-size=\"12pt\" font-weight=\"bold\"", text(claims.issuer()));
        block("font-size=\"9.500pt\" color=\"" + QUIET + "\"", text(claims.programme()));
    }

    private void who() {
        block(
                "role=\"H1\" font-size=\"12pt\" font-weight=\"bold\" color=\"" + ACCENT + "\" space-before=\"10mm\"",
                SheetText.of(words.of("certificate")));
        String latin = claims.latinName();
        String name = latin != null && PrintedName.of(claims) == PrintedName.LATIN_ONLY ? latin : claims.name();
        block(
                "font-weight=\"bold\" line-height=\"1.3\" font-size=\"" + size(name) + "pt\" space-before=\"1mm\"",
                SheetText.named(name));
        if (claims.latinName() != null && !name.equals(claims.latinName())) {
            block("font-size=\"14pt\" color=\"" + QUIET + "\"", SheetText.named(claims.latinName()));
        }
    }

    /** A long name is set smaller, so that it stays on its line. */
    private static int size(String name) {
        int length = name.length();
        return length > VERY_LONG_NAME ? 18 : length > LONG_NAME ? 24 : 32;
    }

    private void what() {
        block("font-size=\"11pt\" color=\"" + QUIET + "\" space-before=\"5mm\"", SheetText.of(words.of("completed")));
        block("role=\"H2\" font-size=\"19pt\" font-weight=\"bold\" line-height=\"1.3\"", text(claims.curriculum()));
        block(
                "font-size=\"11pt\" color=\"" + QUIET + "\"",
                SheetText.of(words.taught(claims))
                        + SheetText.of(gap())
                        + SheetText.of(words.of("version", "n", claims.version())));
        block(
                "font-size=\"13pt\" font-weight=\"bold\" color=\"" + ACCENT + "\" space-before=\"2mm\"",
                SheetText.of(words.of("decision." + claims.decision())));
    }

    private void competencies() {
        if (claims.competencies().isEmpty()) {
            return;
        }
        block(
                "font-size=\"8.500pt\" color=\"" + QUIET + "\" space-before=\"5mm\"",
                SheetText.of(words.of("competencies")));
        sheet.raw("<fo:block font-size=\"9.500pt\">");
        int at = 0;
        for (Claims.Competency each : claims.competencies()) {
            sheet.raw(at++ == 0 ? "" : SheetText.of(gap()))
                    .raw(text(each.title()))
                    .raw("<fo:inline color=\"" + QUIET + "\">")
                    .raw(SheetText.of(" " + words.of("level." + each.level())))
                    .raw("</fo:inline>");
        }
        sheet.raw("</fo:block>");
    }

    private String gap() {
        return words.language().isRightToLeft() ? "  |  " : "  ·  ";
    }

    private void foot() {
        sheet.raw(
                "<fo:static-content flow-name=\"foot\"><fo:table table-layout=\"fixed\" width=\"245mm\" start-indent=\"26mm\">"
                        + "<fo:table-column column-width=\"72mm\"/><fo:table-column column-width=\"62mm\"/>"
                        + "<fo:table-column column-width=\"77mm\"/><fo:table-column column-width=\"34mm\"/>"
                        + "<fo:table-body start-indent=\"0mm\" end-indent=\"0mm\"><fo:table-row height=\"38mm\">");
        signature();
        cell();
        fact("number", SheetText.leftToRight(claims.number()));
        fact("issued", SheetText.of(words.date(claims.issuedOn())));
        if (claims.validUntil() != null) {
            fact("validUntil", SheetText.of(words.date(claims.validUntil())));
        }
        endCell();
        cell();
        fact("checkAt", SheetText.leftToRight(shownAddress()));
        fact("code", SheetText.leftToRight(code));
        endCell();
        sheet.add(
                        "<fo:table-cell text-align=\"end\" display-align=\"after\"><fo:block"
                                + " line-height=\"0\"><fo:instream-foreign-object content-width=\"30mm\""
                                + " content-height=\"30mm\" fox:alt-text=\"{}\">",
                        address)
                .raw(QrPattern.svg(address, "30mm"))
                .raw("</fo:instream-foreign-object></fo:block></fo:table-cell>")
                .raw("</fo:table-row></fo:table-body></fo:table></fo:static-content>");
    }

    private void signature() {
        cell();
        if (claims.signatory() != null) {
            block(
                    "font-size=\"10pt\" border-top=\"0.500pt solid " + QUIET
                            + "\" padding-top=\"1.500mm\" end-indent=\"12mm\"",
                    SheetText.of(claims.signatory()));
            if (claims.signatoryTitle() != null) {
                block(
                        "font-size=\"8.500pt\" color=\"" + QUIET + "\" end-indent=\"12mm\"",
                        SheetText.of(claims.signatoryTitle()));
            }
        } else {
            sheet.raw("<fo:block/>");
        }
        endCell();
    }

    /** Without the scheme, and without the code, which stands below. */
    private String shownAddress() {
        return address.replaceFirst("^https?://", "").replaceFirst("/c/.*$", "/c/");
    }

    private void cell() {
        sheet.raw("<fo:table-cell display-align=\"after\">");
    }

    private void endCell() {
        sheet.raw("</fo:table-cell>");
    }

    private void fact(String label, String value) {
        block("font-size=\"8pt\" color=\"" + QUIET + "\" space-before=\"1.500mm\"", SheetText.of(words.of(label)));
        block("font-size=\"10pt\"", value);
    }

    private String text(Titled titled) {
        return SheetText.of(titled.in(words.language()));
    }

    private void block(String attributes, String inlines) {
        sheet.raw("<fo:block " + attributes + ">").raw(inlines).raw("</fo:block>");
    }
}
