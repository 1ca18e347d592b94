package org.cohortium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the outbox. Those that are put stand or fall with the caller's transaction; each other statement stands for
 * itself; the database's clock measures leases.
 */
@ApplicationScoped
class Letters {
    private static final String OWN = " where id = :id and owner = :owner";
    private static final String FREE = " owner = null, lease_until = null, handed_over = false";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Letters(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @return false if there is one of its kind and about the same already */
    boolean add(Letter letter, String messageId) {
        return insert(letter, messageId, "values (1)");
    }

    /** @return false if one of its kind and about the same is on its way */
    boolean addAgain(Letter letter, String messageId) {
        return insert(letter, messageId, """
                select coalesce(max(nth), 0) + 1 from letter where kind = :kind and about = :about
                having coalesce(bool_and(state not in ('READY', 'SENDING')), true)""");
    }

    private boolean insert(Letter letter, String messageId, String nth) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
            insert into letter (message_id, kind, about, nth, person_id, user_id, address, language, subject, body, secret,
                                enclosed, answers, state, due_at, useful_until, written_at)
            select :messageId, :kind, :about, n.nth, :person, :user, :address, :language, :subject, :body, :secret,
                   :enclosed, :answers, 'READY', :now, :until, :now
            from (%s) n (nth)
            on conflict (kind, about, nth) do nothing""".formatted(nth))
                        .bind("messageId", messageId)
                        .bind("kind", letter.kind())
                        .bind("about", letter.about())
                        .bindByType("person", letter.to().personId(), Long.class)
                        .bindByType("user", letter.to().userId(), Long.class)
                        .bind("address", letter.to().address())
                        .bind("language", letter.language())
                        .bind("subject", letter.subject())
                        .bind("body", letter.body())
                        .bind("secret", letter.secret())
                        .bindByType("enclosed", letter.enclosed(), String.class)
                        .bindByType("answers", letter.answers(), String.class)
                        .bind("now", now())
                        .bind("until", now().plus(letter.useful()))
                        .execute());
    }

    /**
     * Settles those whose sender fell silent: what had begun to leave is in doubt, the others are due again. And those
     * that it is too late for.
     */
    void settleLeft() {
        jdbi.useHandle(handle -> {
            handle.execute("update letter set state = case when handed_over then 'IN_DOUBT' else 'READY' end,"
                    + " rule = case when handed_over then 'mail.rule.brokeOff' end," + FREE
                    + " where state = 'SENDING' and lease_until < clock_timestamp()");
            handle.createUpdate("update letter set state = 'RETURNED', rule = 'mail.rule.tooLate'"
                            + " where state = 'READY' and useful_until < :now")
                    .bind("now", now())
                    .execute();
        });
    }

    /** Takes the one that has been due for longest. */
    Optional<DueLetter> claim(String owner, Duration lease) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            update letter set state = 'SENDING', owner = :owner, attempts = attempts + 1, rule = null,
                   lease_until = clock_timestamp() + make_interval(secs => :lease)
            where id = (select id from letter where state = 'READY' and due_at <= :now
                        order by due_at, id limit 1 for update skip locked)
            returning id, message_id, address, language, subject, body, enclosed, answers, attempts,
                      written_at""")
                .bind("owner", owner)
                .bind("lease", lease.toMillis() / 1000.0)
                .bind("now", now())
                .map(ConstructorMapper.of(DueLetter.class))
                .findOne());
    }

    /** Notes that its text is about to leave. @return false if it is not the owner's any more, so that it must not */
    boolean handOver(long id, String owner) {
        return 1 == change("handed_over = true", id, owner, update -> update);
    }

    /** The server has it: what it said is not needed any more. */
    void sent(long id, String owner) {
        change(
                "state = 'SENT', sent_at = :now, body = null, said = null," + FREE,
                id,
                owner,
                update -> update.bind("now", now()));
    }

    void later(long id, String owner, Duration pause, String said) {
        change(
                "state = 'READY', due_at = :due, said = :said," + FREE,
                id,
                owner,
                update -> update.bind("due", now().plus(pause)).bind("said", said));
    }

    void inDoubt(long id, String owner, String said) {
        settle(id, owner, LetterState.IN_DOUBT, "mail.rule.brokeOff", said);
    }

    void returned(long id, String owner, String said) {
        settle(id, owner, LetterState.RETURNED, "mail.rule.refused", said);
    }

    /** @param rule why it is not worth being sent any more */
    void callOff(long id, String owner, String rule) {
        settle(id, owner, LetterState.CALLED_OFF, rule, null);
    }

    private void settle(long id, String owner, LetterState state, String rule, @Nullable String said) {
        change(
                "state = :state, rule = :rule, said = :said," + FREE,
                id,
                owner,
                update -> update.bind("state", state).bind("rule", rule).bindByType("said", said, String.class));
    }

    /**
     * Somebody decides about one that stands in one of these states.
     *
     * @return false if it does not stand in one of them any more
     */
    boolean decide(long id, LetterDecision decision) {
        String set = switch (decision) {
            case SEND_AGAIN -> "state = 'READY', due_at = :now, useful_until = greatest(useful_until, :until)";
            case ARRIVED -> "state = 'SENT', sent_at = :now, body = null";
            case CALL_OFF -> "state = 'CALLED_OFF', body = null";
        };
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate(
                                "update letter set " + set + ", rule = null where id = :id and state = any (:from)")
                        .bind("id", id)
                        .bind("now", now())
                        .bind("until", now().plus(Letter.DAYS))
                        .bindArray(
                                "from",
                                String.class,
                                decision.from().stream().map(Enum::name).toList())
                        .execute());
    }

    private int change(String set, long id, String owner, UnaryOperator<Update> parameters) {
        return jdbi.withHandle(handle -> parameters
                .apply(handle.createUpdate("update letter set " + set + OWN)
                        .bind("id", id)
                        .bind("owner", owner))
                .execute());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
