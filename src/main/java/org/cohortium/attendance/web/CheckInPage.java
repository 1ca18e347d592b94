package org.cohortium.attendance.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.checkin.CheckingIn.Answer;
import org.cohortium.attendance.checkin.CheckingIn.Outcome;
import org.cohortium.shared.Sha256;
import org.cohortium.text.Markup;
import org.cohortium.text.Words;

/** The page on which somebody checks in, by their own code: no names, no script, a few kilobytes. */
final class CheckInPage {
    private static final String STYLE = style();

    /** Nothing is loaded from anywhere: the one style stands in the page. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(Sha256.of(STYLE.getBytes(StandardCharsets.UTF_8)))
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Answer answer;
    private final Words words;
    private final Markup page = new Markup();

    CheckInPage(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    String html() {
        page.add(
                        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                                + " content=\"width=device-width,initial-scale=1\"><meta name=\"robots\""
                                + " content=\"noindex\"><title>{}</title><style>",
                        words.language().tag(),
                        words.language().isRightToLeft() ? "rtl" : "ltr",
                        words.of("checkin.title"))
                .raw(STYLE)
                .raw("</style></head><body><main>\n");
        if (answer.outcome() != Outcome.ASKS) {
            said();
        }
        if (answer.outcome() == Outcome.ASKS || answer.outcome() == Outcome.UNKNOWN) {
            form();
        }
        return page.raw("</main></body></html>\n").toString();
    }

    private void said() {
        page.add(
                "<section class=\"said {}\" role=\"status\"><h1>{}</h1><p>{}</p></section>\n",
                tone(),
                words.of("checkin.said." + answer.outcome()),
                words.of("checkin.next." + answer.outcome()));
    }

    private String tone() {
        return switch (answer.outcome()) {
            case PRESENT, ALREADY -> "";
            case LATE, STALE, CLOSED, EXCUSED, ABSENT -> "warn";
            default -> "bad";
        };
    }

    /** It goes to the address it came from, which has the session and the code on the screen. */
    private void form() {
        String title = answer.title();
        if (answer.outcome() == Outcome.ASKS) {
            page.add("<h1>{}</h1>", words.of("checkin.title"));
        }
        page.add("<p class=\"what\"><bdi>{}</bdi></p>", title == null ? "" : title);
        page.add(
                "<form method=\"post\"><label for=\"code\">{}</label><span class=\"what\" id=\"hint\">{}</span><input id=\"code\""
                        + " name=\"code\" autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" maxlength=\"20\""
                        + " required dir=\"ltr\" aria-describedby=\"hint\"><button>{}</button></form>\n",
                words.of("checkin.code"),
                words.of("checkin.code.hint"),
                words.of("checkin.go"));
    }

    private static String style() {
        try (InputStream css = AttendanceFigures.class.getResourceAsStream("check-in.css")) {
            if (css == null) {
                throw new IllegalStateException("check-in.css is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
