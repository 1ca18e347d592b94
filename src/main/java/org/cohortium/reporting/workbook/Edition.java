package org.cohortium.reporting.workbook;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohortium.reporting.ReportDefinition;
import org.cohortium.reporting.WorkbookSubject;
import org.cohortium.text.Formats;
import org.cohortium.text.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * One workbook being made: its definition, for whom it is, in which words.
 *
 * @param labels the report's own
 * @param words the application's: names of measures
 * @param site public address of the application, without a slash at its end; empty if it is not known
 * @param given what titles and notes may name
 */
record Edition(
        ReportDefinition definition,
        WorkbookSubject subject,
        Words labels,
        Words words,
        Handle handle,
        String site,
        Map<String, Object> given) {
    Edition {
        given = Map.copyOf(given);
    }

    Formats formats() {
        return new Formats(words);
    }

    /** A fixed label. */
    String label(String key) {
        return labels.get(key);
    }

    /** The first of several labels that is there. */
    String label(List<String> keys) {
        return keys.stream()
                .filter(labels::containsKey)
                .findFirst()
                .map(labels::get)
                .orElseThrow(() -> new IllegalStateException(
                        "report " + definition.id() + " has none of the labels " + keys + " in " + subject.language()));
    }

    /** A label that says for whom and when. */
    String prose(String key) {
        return labels.filled(key, new HashMap<>(given));
    }

    /** Where a page of the application is; null if the application's own address is not known. */
    @Nullable
    String address(String path) {
        return site.isEmpty() ? null : site + path;
    }

    /** A query of the report, with everything it may ask by. */
    Query query(String file) {
        return handle.createQuery(definition.query(file))
                .bind("run", subject.run())
                .bind("recipient", subject.recipient())
                .bind("snapshot", subject.snapshot())
                .bind("asOf", subject.asOf().atOffset(ZoneOffset.UTC))
                .bind("from", subject.from())
                .bind("to", subject.to())
                .bind("organisation", subject.organisation())
                .bindByType("grant", subject.grant(), Long.class)
                .bind("language", subject.language())
                .bindByType("release", subject.release(), Integer.class);
    }

    /** A question of no report's own. */
    Query question(String sql) {
        return handle.createQuery(sql).bind("run", subject.run()).bind("recipient", subject.recipient());
    }
}
