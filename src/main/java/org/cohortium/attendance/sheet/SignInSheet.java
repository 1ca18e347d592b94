package org.cohortium.attendance.sheet;

import java.time.Instant;
import java.util.List;
import org.cohortium.attendance.RegisterRow;
import org.cohortium.attendance.SessionRow;
import org.cohortium.print.Imprint;
import org.cohortium.print.SheetText;
import org.cohortium.text.Formats;
import org.cohortium.text.Markup;
import org.cohortium.text.Words;
import org.jspecify.annotations.Nullable;

/** A sign-in sheet laid out, portrait A4, in XSL-FO: numbered rows with room for a signature. */
final class SignInSheet {
    static final String MASTER = """
            <fo:simple-page-master master-name="sheet" page-width="210mm" page-height="297mm" margin-left="15mm" margin-right="15mm">
            <fo:region-body margin-top="14mm" margin-bottom="24mm"/><fo:region-after extent="22mm" region-name="foot"/>
            </fo:simple-page-master>
            """;
    private static final String QUIET = "#485255";
    private static final String CELL =
            "border=\"0.500pt solid #868c8a\" padding=\"1.200mm 2mm\" display-align=\"center\"";

    private final String code;
    private final SessionRow session;
    private final List<RegisterRow> people;
    private final Words words;
    private final Formats formats;
    private final Markup sheet = new Markup();

    SignInSheet(String code, SessionRow session, List<RegisterRow> people, Words words) {
        this.code = code;
        this.session = session;
        this.people = people;
        this.words = words;
        this.formats = new Formats(words);
    }

    Imprint imprint(Instant now) {
        return new Imprint(
                title() + " " + code, session.cohort(), words.language().tag(), now);
    }

    String pages() {
        sheet.add(
                "<fo:page-sequence master-reference=\"sheet\" writing-mode=\"{}\" xml:lang=\"{}\">",
                words.language().isRightToLeft() ? "rl-tb" : "lr-tb",
                words.language().tag());
        foot();
        sheet.raw("<fo:flow flow-name=\"xsl-region-body\">");
        head();
        table();
        return sheet.raw("</fo:flow></fo:page-sequence>").toString();
    }

    private String title() {
        return words.of("sheet.title");
    }

    private void foot() {
        sheet.raw("<fo:static-content flow-name=\"foot\">");
        block("font-size=\"8.500pt\" color=\"" + QUIET + "\"", SheetText.of(words.of("sheet.how")));
        block(
                "font-size=\"10pt\" space-before=\"1mm\"",
                SheetText.leftToRight(code + " A3 L9,12 *") + SheetText.of("  ")
                        + "<fo:inline color=\"" + QUIET + "\" font-size=\"8.500pt\">"
                        + SheetText.of(words.of("sheet.example")) + "</fo:inline>");
        sheet.raw("</fo:static-content>");
    }

    private void head() {
        sheet.raw("<fo:table table-layout=\"fixed\" width=\"100%\"><fo:table-column column-width=\"140mm\"/>"
                + "<fo:table-column column-width=\"40mm\"/><fo:table-body><fo:table-row><fo:table-cell>");
        block("role=\"H1\" font-size=\"15pt\" font-weight=\"bold\"", SheetText.of(session.title()));
        block(
                "font-size=\"10pt\"",
                SheetText.of(words.of(
                        "sheet.session",
                        "n",
                        session.number(),
                        "cohort",
                        session.cohort(),
                        "title",
                        session.cohortTitle())));
        block(
                "font-size=\"10pt\" color=\"" + QUIET + "\"",
                SheetText.of(words.of(
                        "sheet.when",
                        "day",
                        formats.longDate(session.day()),
                        "from",
                        formats.time(session.time()),
                        "to",
                        formats.time(session.time().plusMinutes(session.minutes())))));
        sheet.raw("</fo:table-cell><fo:table-cell text-align=\"end\">");
        block("font-size=\"8.500pt\" color=\"" + QUIET + "\"", SheetText.of(words.of("sheet.code")));
        block("font-size=\"20pt\" font-weight=\"bold\"", SheetText.leftToRight(code));
        sheet.raw("</fo:table-cell></fo:table-row></fo:table-body></fo:table>");
    }

    private void table() {
        sheet.raw("<fo:table table-layout=\"fixed\" width=\"100%\" space-before=\"5mm\">"
                + "<fo:table-column column-width=\"12mm\"/><fo:table-column column-width=\"58mm\"/>"
                + "<fo:table-column column-width=\"52mm\"/><fo:table-column column-width=\"58mm\"/>"
                + "<fo:table-header><fo:table-row font-weight=\"bold\" font-size=\"9pt\">");
        for (String key : List.of("sheet.row", "sheet.name", "sheet.organisation", "sheet.signature")) {
            sheet.raw("<fo:table-cell role=\"TH\" " + CELL + ">");
            block("", SheetText.of(words.of(key)));
            sheet.raw("</fo:table-cell>");
        }
        sheet.raw("</fo:table-row></fo:table-header><fo:table-body>");
        int number = 0;
        for (RegisterRow person : people) {
            row(++number, person);
        }
        sheet.raw(
                        people.isEmpty()
                                ? "<fo:table-row><fo:table-cell " + CELL + "><fo:block/></fo:table-cell></fo:table-row>"
                                : "")
                .raw("</fo:table-body></fo:table>");
    }

    private void row(int number, RegisterRow person) {
        sheet.raw("<fo:table-row height=\"11mm\" keep-together.within-page=\"always\">");
        cell("font-size=\"12pt\" font-weight=\"bold\"", SheetText.of(formats.number(number)), "");
        cell("font-size=\"10pt\"", SheetText.of(person.name()), person.latinName());
        cell("font-size=\"8.500pt\"", SheetText.of(person.organisation() == null ? "" : person.organisation()), "");
        cell("", "", "");
        sheet.raw("</fo:table-row>");
    }

    private void cell(String look, String text, @Nullable String below) {
        sheet.raw("<fo:table-cell " + CELL + ">");
        block(look, text);
        if (below != null && !below.isEmpty()) {
            block("font-size=\"8pt\" color=\"" + QUIET + "\"", SheetText.of(below));
        }
        sheet.raw("</fo:table-cell>");
    }

    private void block(String attributes, String inlines) {
        sheet.raw("<fo:block " + attributes + ">").raw(inlines).raw("</fo:block>");
    }
}
