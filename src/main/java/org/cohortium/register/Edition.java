package org.cohortium.register;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cohortium.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a register workbook knows of itself: of which cohort, given out to whom, on which state of knowledge.
 *
 * @param exporter user name
 * @param asOf settled
 */
record Edition(int version, String cohort, String exporter, Instant asOf, Language language) {
    /** Of the template. To be counted on when a workbook of before could be misread. */
    static final int CURRENT = 1;

    static final String TEMPLATE = "cohort-register";

    static Edition now(RegisterCohort cohort, String exporter, Instant asOf) {
        return new Edition(CURRENT, cohort.code(), exporter, asOf, cohort.written());
    }

    /** Name and value in turn, the signature last. */
    List<List<String>> told(Signature signature) {
        return List.of(
                List.of("template", TEMPLATE),
                List.of("version", Integer.toString(version)),
                List.of("cohort", cohort),
                List.of("exporter", exporter),
                List.of("as-of", asOf.toString()),
                List.of("language", language.tag()),
                List.of("signature", signed(signature)));
    }

    /** Empty where something is missing or the signature is not ours. */
    static Optional<Edition> of(Map<String, String> told, Signature signature) {
        try {
            Edition edition = new Edition(
                    Integer.parseInt(told.getOrDefault("version", "")),
                    told.getOrDefault("cohort", ""),
                    told.getOrDefault("exporter", ""),
                    Instant.parse(told.getOrDefault("as-of", "")),
                    Language.of(told.getOrDefault("language", "")).orElse(Language.EN));
            return Optional.of(edition)
                    .filter(read -> Signature.same(read.signed(signature), told.getOrDefault("signature", "")));
        } catch (NumberFormatException | DateTimeException altered) {
            return Optional.empty();
        }
    }

    private String signed(Signature signature) {
        return signature.of(TEMPLATE, Integer.toString(version), cohort, exporter, asOf.toString(), language.tag());
    }

    /** The id of a person's row: their enrolment, signed together with name and e-mail. */
    String row(Signature signature, long enrolment, String name, @Nullable String email) {
        return enrolment + "-"
                + signature.brief("row", cohort, asOf.toString(), Long.toString(enrolment), plain(name), plain(email));
    }

    /** The enrolment of a row; empty where the id is not ours, or belongs to another name or address. */
    OptionalLong enrolment(Signature signature, String row, String name, String email) {
        String number = row.replaceFirst("-.*", "");
        if (!number.matches("[0-9]{1,18}")) {
            return OptionalLong.empty();
        }
        long enrolment = Long.parseLong(number);
        return Signature.same(row, row(signature, enrolment, name, email))
                ? OptionalLong.of(enrolment)
                : OptionalLong.empty();
    }

    /** The key of a column, signed. */
    String column(Signature signature, String key) {
        return key + "-" + signature.brief("column", cohort, asOf.toString(), key);
    }

    /** The key of a column without its signature; empty where it is not ours. */
    Optional<String> key(Signature signature, String column) {
        String key = Keys.bare(column);
        return Signature.same(column, column(signature, key)) ? Optional.of(key) : Optional.empty();
    }

    /** Blanks and composed letters differ from program to program. */
    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
