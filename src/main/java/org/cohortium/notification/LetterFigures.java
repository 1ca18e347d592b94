package org.cohortium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohortium.database.Like;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The letters and how they stand: for administrators and auditors. */
@ApplicationScoped
public class LetterFigures {
    private static final String ROWS = """
            select l.id, l.message_id, l.kind, l.state, coalesce(p.name, u.display_name) as name, l.person_id, l.address,
                   l.language, l.subject, l.attempts, l.rule, l.said, l.written_at, l.due_at, l.sent_at
            from letter l
            left join person p on p.id = l.person_id
            left join app_user u on u.id = l.user_id
            """;

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    LetterFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** How many there are, counted up to {@link Listing#COUNTED} and one more. */
    public int count(LetterQuery query) {
        requireTheirs();
        String sql = "select count(*) from (select 1 from letter l left join person p on p.id = l.person_id"
                + " left join app_user u on u.id = l.user_id where " + where(query) + " limit " + (Listing.COUNTED + 1)
                + ") counted";
        return jdbi.withHandle(handle ->
                bind(handle.createQuery(sql), query).mapTo(Integer.class).one());
    }

    /** One page, the latest first. */
    public List<LetterView> rows(LetterQuery query, int offset, int limit) {
        requireTheirs();
        return views(where(query) + " order by l.id desc offset " + offset + " limit " + limit, query);
    }

    /** Those before a letter, the latest first. @param id null to begin with the latest */
    public List<LetterView> before(@Nullable Long id, LetterQuery query, int limit) {
        requireTheirs();
        String before = id == null ? "" : " and l.id < " + id;
        return views(where(query) + before + " order by l.id desc limit " + limit, query);
    }

    /** @throws NoSuchThing if there is none of that number */
    public LetterView get(long id) {
        requireTheirs();
        return views("l.id = " + id, new LetterQuery(Set.of(), null)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("letter", id));
    }

    /** What a letter says, for administrators; empty for others, for secret ones, and once it was sent or called off. */
    public Optional<String> body(long id) {
        requireTheirs();
        if (!user.is(Role.ADMIN)) {
            return Optional.empty();
        }
        return jdbi.withHandle(handle -> handle.createQuery("select body from letter where id = :id and not secret")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }

    /** How many need somebody: in doubt or returned. */
    public int troubled() {
        return count(new LetterQuery(LetterDecision.SEND_AGAIN.from(), null));
    }

    /** How the latest of a kind about something stands; asked by features about their own letters. */
    public Optional<LetterTrace> latest(String kind, String about) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select state, address, written_at, sent_at from letter where kind = :kind and about = :about
                        order by nth desc limit 1""")
                .bind("kind", kind)
                .bind("about", about)
                .map(ConstructorMapper.of(LetterTrace.class))
                .findOne());
    }

    /** Of these things, those that a letter of a kind was written about; asked by features about their own letters. */
    public Set<String> written(String kind, Collection<String> abouts) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct about from letter where kind = :kind and about = any (:abouts)")
                .bind("kind", kind)
                .bindArray("abouts", String.class, abouts)
                .mapTo(String.class)
                .collectIntoSet());
    }

    /** @throws org.cohortium.identity.NotAllowed if the signed-in person is neither administrator nor auditor */
    public void requireTheirs() {
        user.require(Role.ADMIN, Role.AUDITOR);
    }

    private List<LetterView> views(String condition, LetterQuery query) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(ROWS + "where " + condition), query)
                .map(ConstructorMapper.of(LetterView.class))
                .list());
    }

    private static String where(LetterQuery query) {
        return "true" + (query.states().isEmpty() ? "" : " and l.state = any(:states)")
                + (query.text() == null
                        ? ""
                        : " and lower(l.address || ' ' || l.subject || ' ' || coalesce(p.name, u.display_name, ''))"
                                + " like '%' || lower(:text) || '%'");
    }

    private static Query bind(Query sql, LetterQuery query) {
        return sql.bind("text", Like.literal(query.text()))
                .bindArray(
                        "states",
                        String.class,
                        query.states().stream().map(Enum::name).toList());
    }
}
