package org.cohortium.attendance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cohortium.shared.TypedCode;
import org.jdbi.v3.core.Jdbi;

/** The sheets printed, with who stands in which row. */
@ApplicationScoped
class Sheets {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 6;
    private static final int TRIES = 8;

    private final Jdbi jdbi;

    @Inject
    Sheets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The latest sheet of the session if it has just these people in this order, else a new one. @return its code */
    String of(long session, List<Long> enrolments, long by, Instant now) {
        return latest(session)
                .filter(code -> new ArrayList<>(rows(code).values()).equals(enrolments))
                .orElseGet(() -> add(session, enrolments, by, now));
    }

    /** The session a sheet is of. */
    Optional<Long> session(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select session_id from sign_in_sheet where code = :code")
                .bind("code", code)
                .mapTo(Long.class)
                .findOne());
    }

    /** Enrolments by number of row, ascending. */
    Map<Integer, Long> rows(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select row, enrolment_id from sign_in_sheet_row where code = :code order by row")
                .bind("code", code)
                .map((row, context) -> Map.entry(row.getInt("row"), row.getLong("enrolment_id")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
    }

    private Optional<String> latest(long session) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select code from sign_in_sheet where session_id = :session order by printed_at desc, code limit 1")
                .bind("session", session)
                .mapTo(String.class)
                .findOne());
    }

    /** Short codes are typed; where all those drawn are taken, a longer one is. */
    private String add(long session, List<Long> enrolments, long by, Instant now) {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                String code = TypedCode.draw(length);
                if (put(code, session, by, now)) {
                    fill(code, enrolments);
                    return code;
                }
            }
        }
        throw new IllegalStateException("no code is left for a sheet");
    }

    private boolean put(String code, long session, long by, Instant now) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
            insert into sign_in_sheet (code, session_id, printed_by, printed_at) values (:code, :session, :by, :now)
            on conflict do nothing\
            """)
                        .bind("code", code)
                        .bind("session", session)
                        .bind("by", by)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute());
    }

    private void fill(String code, List<Long> enrolments) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(
                    "insert into sign_in_sheet_row (code, row, enrolment_id) values (:code, :row, :enrolment)");
            for (int at = 0; at < enrolments.size(); at++) {
                batch.bind("code", code)
                        .bind("row", at + 1)
                        .bind("enrolment", enrolments.get(at))
                        .add();
            }
            batch.execute();
        });
    }
}
