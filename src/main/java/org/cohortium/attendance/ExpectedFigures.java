package org.cohortium.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who is expected at a session, for matching them with a list from elsewhere; limited as the register is. */
@ApplicationScoped
public class ExpectedFigures {
    private Jdbi jdbi;
    private CurrentUser user;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ExpectedFigures() {}

    @Inject
    public ExpectedFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** Everybody to whom the session applies, by name; nobody if it is not to be seen. */
    public List<Expected> at(long sessionId) {
        user.requirePeople();
        String sql = """
                select e.id, p.id as person_id, p.name, p.latin_name, m.mark, m.minutes, m.source,
                       (select string_agg(lower(one.email), ' ') from person one
                        where one.id = p.id or one.merged_into_id = p.id) as emails
                from session s
                join cohort c on c.id = s.cohort_id
                join enrolment e on e.cohort_id = c.id
                join person p on p.id = e.person_id
                left join attendance_mark m on m.enrolment_id = e.id and m.session_id = s.id
                where s.id = :id and %s and %s
                order by lower(p.name), e.id""".formatted(SessionSql.applies("c.time_zone"), VisibleCohorts.whole(user.scope()));
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), user.scope())
                .bind("id", sessionId)
                .map((row, context) -> new Expected(
                        row.getLong("id"),
                        row.getLong("person_id"),
                        row.getString("name"),
                        row.getString("latin_name"),
                        words(row.getString("emails")),
                        constant(Mark.class, row.getString("mark")),
                        row.getObject("minutes", Integer.class),
                        constant(MarkSource.class, row.getString("source"))))
                .list());
    }

    /** Share of the planned minutes from which somebody was present, as settled for the session's cohort. */
    public AttendanceByMinutes rule(long sessionId) {
        return new AttendanceByMinutes(jdbi.withHandle(handle -> handle.createQuery("""
                        select c.attendance_threshold from session s join cohort c on c.id = s.cohort_id where s.id = :id""")
                .bind("id", sessionId)
                .mapTo(Double.class)
                .one()));
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).split(" ")).toList();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
