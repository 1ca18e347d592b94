package org.cohortium.certification.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.cohortium.certification.CertificateLanguage;
import org.cohortium.certification.CertificateView;
import org.cohortium.certification.CertificateWords;
import org.cohortium.certification.Checked;
import org.cohortium.certification.Claims;
import org.cohortium.certification.EndingCategory;
import org.cohortium.certification.recognition.Recognition;
import org.cohortium.shared.Sha256;
import org.cohortium.text.Markup;
import org.jspecify.annotations.Nullable;

/** The page that tells how a certificate stands: the verdict first, then what it says. Whole without scripts. */
final class CheckPage {
    private static final String STYLE = style();

    /** Nothing is loaded from anywhere: the one style stands in the page. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(Sha256.of(STYLE.getBytes(StandardCharsets.UTF_8)))
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String HEAD = """
        <!doctype html>
        <html lang="{}" dir="{}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>{} · Cohortium</title><style>\
        """;
    private static final String BRAND = """
        </style></head>
        <body><main><header><a class="brand" href="/c/"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2a10 10 0 1 0 8.660 15l-3.030-1.750A6.500 6.500 0 1 1 17.630 8.750L20.660 7A10 10 0 0 0 12 2z"/><circle cx="12" cy="12" r="2.600"/><circle cx="20.200" cy="12" r="1.800"/></svg><span>Cohortium</span></a></header>
        """;
    private static final String OK =
            "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M8 12.3l2.800 2.700L16 9.500\"/>";
    private static final String ALERT = "<path d=\"M12 4l9 16H3z\"/><path d=\"M12 10v4.500M12 17.200v.1\"/>";
    private static final String CROSS = "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M9 9l6 6M15 9l-6 6\"/>";

    private final Checked checked;
    private final List<Recognition> recognised;
    private final CertificateWords words;
    private final Markup page = new Markup();

    /** @param recognised who accepts it as equivalent to something of theirs; by others, so not among what is signed */
    CheckPage(Checked checked, List<Recognition> recognised, CertificateWords words) {
        this.checked = checked;
        this.recognised = recognised;
        this.words = words;
    }

    /** @param path of the page, for the same in another language */
    String html(String path) {
        CertificateLanguage language = words.language();
        page.add(HEAD, language.tag(), language.isRightToLeft() ? "rtl" : "ltr", words.of("title"))
                .raw(STYLE)
                .raw(BRAND);
        CertificateView certificate = checked.certificate();
        if (certificate == null) {
            nothing();
        } else {
            verdict(certificate);
            claims(certificate.claims());
            recognition();
        }
        form(certificate != null);
        credentialForm();
        languages(path);
        return page.raw("</main></body></html>\n").toString();
    }

    private void nothing() {
        switch (checked.finding()) {
            case MISTYPED -> told("warn", ALERT, "mistyped", words.of("mistyped.text"));
            case BUSY -> told("warn", ALERT, "busy", words.of("busy.text"));
            case FORGED -> told("bad", CROSS, "forged", words.of("forged.text"));
            case NO_CREDENTIAL -> told("warn", ALERT, "noCredential", words.of("noCredential.text"));
            case UNKNOWN -> told("bad", CROSS, "unknown", words.of("unknown.text"));
            default ->
                page.add("<div><h1>{}</h1><p class=\"ink2\">{}</p></div>\n", words.of("title"), words.of("lead"));
        }
    }

    private void verdict(CertificateView certificate) {
        String when = words.moment(checked.at());
        String ended = certificate.endedAt() == null
                ? ""
                : words.date(certificate.endedAt().atZone(ZoneOffset.UTC).toLocalDate());
        switch (certificate.on(checked.at().atZone(ZoneOffset.UTC).toLocalDate())) {
            case VALID -> told("", OK, "valid", words.of("valid.text", "when", when) + signed());
            case EXPIRED ->
                told(
                        "warn",
                        ALERT,
                        "expired",
                        words.of("expired.text", "day", until(certificate.claims()), "when", when));
            case REVOKED ->
                told(
                        "bad",
                        CROSS,
                        "revoked",
                        words.of("revoked.text", "day", ended, "when", when) + " " + reason(certificate.reason()));
            case SUPERSEDED ->
                told(
                        "warn",
                        ALERT,
                        "superseded",
                        words.of(
                                certificate.category() == EndingCategory.RENEWAL ? "renewed.text" : "superseded.text",
                                "day",
                                ended,
                                "when",
                                when));
        }
        if (certificate.replacedBy() != null && checked.isOpen()) {
            page.add(
                    "<a class=\"btn\" href=\"/c/{}?lang={}\">{}</a>\n",
                    certificate.replacedBy(),
                    words.language().tag(),
                    words.of("superseded.link"));
        }
    }

    private String signed() {
        return checked.finding() == Checked.Finding.SIGNED ? " " + words.of("signed.text") : "";
    }

    private String reason(@Nullable String reason) {
        return reason == null ? "" : words.of("revoked." + reason);
    }

    private void told(String tone, String icon, String title, String text) {
        page.add(
                        "<section class=\"verdict {}\" role=\"status\"><h1><svg viewBox=\"0 0 24 24\""
                                + " aria-hidden=\"true\">",
                        tone)
                .raw(icon)
                .add("</svg>{}</h1><p>{}</p></section>\n", words.of(title), text);
    }

    private void claims(Claims claims) {
        page.raw("<section class=\"panel\">");
        if (checked.isOpen()) {
            holder(claims);
        } else {
            page.add(
                    "<p class=\"ink2\">{}</p>",
                    words.of(checked.finding() == Checked.Finding.ERASED ? "erased" : "numberOnly"));
        }
        page.raw("<dl>");
        if (checked.isOpen()) {
            fact("programme", claims.programme().in(words.language()));
        }
        fact("number", claims.number());
        fact("issued", words.date(claims.issuedOn()));
        if (claims.validUntil() != null) {
            fact("validUntil", until(claims));
        }
        fact("issuedBy", claims.issuer().in(words.language()));
        page.raw("</dl></section>\n");
    }

    private void holder(Claims claims) {
        CertificateLanguage language = words.language();
        page.add(
                "<div><p class=\"small\">{}</p><p class=\"name\"><bdi>{}</bdi></p>",
                words.of("awardedTo"),
                claims.name());
        if (claims.latinName() != null) {
            page.add("<p class=\"ink2\"><bdi>{}</bdi></p>", claims.latinName());
        }
        page.add(
                "</div><div><p class=\"small\">{}</p><p class=\"course\">{}</p><p class=\"ink2\">{}</p><p"
                        + " class=\"ink2\">{}</p><p class=\"ink2\">{}</p></div>",
                words.of("for"),
                claims.curriculum().in(language),
                words.of("version", "n", claims.version()),
                words.taught(claims),
                words.of("decision." + claims.decision()));
        page.add("<div><p class=\"small\">{}</p><ul>", words.of("competencies"));
        claims.competencies()
                .forEach(each -> page.add(
                        "<li>{} <span class=\"small\">{}</span></li>",
                        each.title().in(language),
                        words.of("level." + each.level())));
        page.raw("</ul></div>");
    }

    private void recognition() {
        if (recognised.isEmpty()) {
            return;
        }
        page.add("<section class=\"panel\"><p class=\"small\">{}</p><ul>", words.of("recognised"));
        recognised.forEach(each -> page.add(
                "<li><bdi>{}</bdi>: <bdi>{}</bdi> <span class=\"small\">{}</span></li>",
                each.body(),
                each.equivalent(),
                words.of("recognised.since", "day", words.date(each.startsOn()))));
        page.add("</ul><p class=\"small\">{}</p></section>\n", words.of("recognised.by"));
    }

    private void fact(String label, String value) {
        page.add("<dt>{}</dt><dd><bdi>{}</bdi></dd>", words.of(label), value);
    }

    private String until(Claims claims) {
        return claims.validUntil() == null ? "" : words.date(claims.validUntil());
    }

    private void form(boolean another) {
        page.add(
                "<form action=\"/c/\" method=\"get\"><label for=\"q\">{}</label><input id=\"q\" name=\"q\""
                        + " autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" maxlength=\"60\""
                        + " dir=\"ltr\"><input type=\"hidden\" name=\"lang\" value=\"{}\"><button>{}</button></form>\n",
                words.of(another ? "another" : "field"),
                words.language().tag(),
                words.of("go"));
    }

    /** A file from a wallet, or its text. */
    private void credentialForm() {
        page.add(
                "<details><summary>{}</summary><form action=\"/c/?lang={}\" method=\"post\""
                        + " enctype=\"multipart/form-data\"><label for=\"jwt\">{}</label><textarea id=\"jwt\" name=\"credential\""
                        + " rows=\"4\" dir=\"ltr\" spellcheck=\"false\" autocomplete=\"off\"></textarea><label for=\"file\">{}</label><input"
                        + " id=\"file\" name=\"file\" type=\"file\" accept=\".jwt,.txt,text/plain\"><button>{}</button></form></details>\n",
                words.of("credential"),
                words.language().tag(),
                words.of("credential.text"),
                words.of("credential.file"),
                words.of("go"));
    }

    private void languages(String path) {
        page.add("<nav aria-label=\"{}\">", words.of("languages"));
        for (CertificateLanguage each : CertificateLanguage.values()) {
            page.add(
                    each == words.language()
                            ? "<a lang=\"{}\" hreflang=\"{}\" aria-current=\"true\" href=\"{}?lang={}\">{}</a>"
                            : "<a lang=\"{}\" hreflang=\"{}\" href=\"{}?lang={}\">{}</a>",
                    each.tag(),
                    each.tag(),
                    path,
                    each.tag(),
                    each.ownName());
        }
        page.raw("</nav>");
    }

    private static String style() {
        try (InputStream css = CertificateWords.class.getResourceAsStream("check.css")) {
            if (css == null) {
                throw new IllegalStateException("check.css is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
