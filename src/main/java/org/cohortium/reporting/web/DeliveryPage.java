package org.cohortium.reporting.web;

import java.time.ZoneOffset;
import java.util.Optional;
import org.cohortium.reporting.delivery.DeliveryFile;
import org.cohortium.reporting.delivery.OpeningLinks;
import org.cohortium.reporting.release.ReleaseView;
import org.cohortium.text.Formats;
import org.cohortium.text.Markup;
import org.cohortium.text.Words;

/** The page a link out of a letter opens: which release it is, and its files. Whole without scripts. */
final class DeliveryPage {
    static final String AGAIN = "again";
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private static final String HEAD = """
            <!doctype html>
            <html lang="{}" dir="{}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>{} · Cohortium</title><link rel="icon" type="image/svg+xml" href="{}"><link rel="stylesheet" href="{}"></head>
            <body><div class="doc"><header><span class="brand">Cohortium</span></header><main id="main">
            """;

    private final Words words;
    private final Formats formats;
    private final String style;
    private final String icon;
    private final Markup page = new Markup();

    /** @param style address of the style sheet. @param icon address of the icon */
    DeliveryPage(Words words, String style, String icon) {
        this.words = words;
        this.formats = new Formats(words);
        this.style = style;
        this.icon = icon;
    }

    String release(String link, OpeningLinks.Opened opened, ReleaseView release) {
        int number = Optional.ofNullable(release.number()).orElse(0);
        begin(release.title());
        page.add(
                "<div class=\"head\"><div><p class=\"muted\">{}</p><h1><bdi>{}</bdi></h1><p>{}</p></div></div>\n",
                words.of("release.numbered", "n", number),
                release.title(),
                words.of(
                        "delivery.page.lead",
                        "period",
                        formats.dates(release.from(), release.to()),
                        "asOf",
                        formats.moment(release.asOf(), ZoneOffset.UTC),
                        "first",
                        String.valueOf(release.comparedWith() == null),
                        "changes",
                        opened.changes()));
        page.add(
                "<section class=\"panel\" aria-labelledby=\"files\"><header><h2 id=\"files\">{}</h2></header><div"
                        + " class=\"body stack\">",
                words.of("delivery.page.files"));
        file(link, DeliveryFile.WORKBOOK, "btn primary", formats.size(opened.bytes()));
        file(link, DeliveryFile.DATA, "btn", "");
        if (opened.iati()) {
            file(link, DeliveryFile.IATI, "btn", "");
        }
        page.add(
                "</div></section>\n<p class=\"muted\">{}</p><p class=\"muted\">{}</p>\n",
                words.of("delivery.page.until", "day", formats.moment(opened.until(), ZoneOffset.UTC)),
                words.of("delivery.page.yours"));
        return end();
    }

    private void file(String link, DeliveryFile file, String look, String size) {
        page.add(
                "<div class=\"row w\"><a class=\"{}\" href=\"/d/{}/{}\">{}</a><span class=\"muted small\">{}</span></div>",
                look,
                link,
                file.path(),
                size.isEmpty() ? words.of("delivery.file." + file) : words.of("reporting.workbookOf", "size", size),
                words.of("delivery.file." + file + ".what"));
    }

    /** Its time is over, or it was withdrawn. */
    String closed(String link, OpeningLinks.Opened opened) {
        begin(words.of("delivery.closed"));
        said("delivery.closed", opened.renewable() ? "delivery.closed.again" : "delivery.closed.ask");
        if (opened.renewable()) {
            page.add(
                    "<form method=\"post\" action=\"/d/{}/{}\"><button class=\"btn primary\">{}</button></form>\n",
                    link,
                    AGAIN,
                    words.of("delivery.again"));
        }
        return end();
    }

    String renewed(boolean sent) {
        begin(words.of(sent ? "delivery.renewed" : "delivery.closed"));
        said(sent ? "delivery.renewed" : "delivery.closed", sent ? "delivery.renewed.what" : "delivery.closed.ask");
        return end();
    }

    String unknown() {
        begin(words.of("delivery.unknown"));
        said("delivery.unknown", "delivery.unknown.what");
        return end();
    }

    private void said(String title, String text) {
        page.add("<h1>{}</h1><p>{}</p>\n", words.of(title), words.of(text));
    }

    private void begin(String title) {
        page.add(HEAD, words.language().tag(), words.language().isRightToLeft() ? "rtl" : "ltr", title, icon, style);
    }

    private String end() {
        return page.raw("</main></div></body></html>\n").toString();
    }
}
