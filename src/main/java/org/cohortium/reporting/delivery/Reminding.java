package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohortium.notification.Addressee;
import org.cohortium.notification.Letter;
import org.cohortium.notification.Outbox;
import org.cohortium.shared.PublicAddress;
import org.cohortium.text.Formats;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Reminds the secretariat of reports that are not out: 14, 7 and 2 days before their day, and when it has passed. */
@ApplicationScoped
class Reminding {
    static final String KIND = "subscription.reminder";

    /** Days left, the fewest first; less than none left is late. */
    private static final List<Integer> DAYS = List.of(-1, 2, 7, 14);

    private final Jdbi jdbi;
    private final Subscriptions subscriptions;
    private final Dues dues;
    private final Outbox outbox;
    private final Texts texts;

    @Inject
    Reminding(Jdbi jdbi, Subscriptions subscriptions, Dues dues, Outbox outbox, Texts texts) {
        this.jdbi = jdbi;
        this.subscriptions = subscriptions;
        this.dues = dues;
        this.outbox = outbox;
        this.texts = texts;
    }

    /** Somebody who approves and releases. Public just so that it can be made from a row. */
    public record Administrator(
            long id, String email, String name, @Nullable String language) {}

    /** Writes one letter to each administrator about all that somebody is to be reminded of now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remind(List<Due> open) {
        List<Due> due = open.stream().filter(this::isToBeTold).toList();
        if (!due.isEmpty()) {
            Due first = due.get(0);
            String about = dues.today() + "/" + first.subscription().id() + "/"
                    + first.period().to();
            administrators().stream()
                    .filter(each -> Addressee.isAddress(each.email()))
                    .forEach(each -> outbox.put(letter(about + "/" + each.id(), each, due)));
        }
    }

    /** Whether a reminder falls due that has not been written; it has from then on. */
    private boolean isToBeTold(Due due) {
        if (!dues.today().isAfter(due.period().to())) {
            return false; // nobody can do anything about it yet
        }
        long left = ChronoUnit.DAYS.between(dues.today(), due.on());
        return DAYS.stream()
                .filter(days -> left <= days)
                .findFirst()
                .filter(days -> claim(due, days))
                .isPresent();
    }

    private boolean claim(Due due, int days) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into subscription_reminder (subscription_id, period_to, days) values (:id, :to, :days)
                        on conflict do nothing""")
                        .bind("id", due.subscription().id())
                        .bind("to", due.period().to())
                        .bind("days", days)
                        .execute());
    }

    private List<Administrator> administrators() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct u.id, u.email, u.display_name as name, u.language
                        from app_user u join role_assignment r on r.user_id = u.id and r.role = 'ADMIN'
                        where u.email is not null and u.disabled_at is null order by u.id""")
                .map(ConstructorMapper.of(Administrator.class))
                .list());
    }

    private Letter letter(String about, Administrator to, List<Due> due) {
        Words words =
                texts.in(Language.of(to.language() == null ? "" : to.language()).orElse(Language.EN));
        Map<Long, String> titles = subscriptions.all(words.language().tag()).stream()
                .collect(Collectors.toMap(Subscription::id, Subscription::title));
        String lines = due.stream()
                .map(each -> line(each, titles.getOrDefault(each.subscription().id(), ""), words))
                .collect(Collectors.joining("\n"));
        Map<String, Object> said = Map.of(
                "name", to.name(), "n", due.size(), "lines", lines, "address", PublicAddress.of("/reporting/calendar"));
        return Letter.of(
                KIND,
                about,
                Addressee.user(to.id(), to.email()),
                words.language().tag(),
                words.filled("subscription.reminder.subject", said),
                words.filled("subscription.reminder.body", said));
    }

    private String line(Due due, String title, Words words) {
        Formats formats = new Formats(words);
        return words.of(
                due.late() ? "subscription.reminder.late" : "subscription.reminder.line",
                "title",
                title,
                "grant",
                due.subscription().grant(),
                "period",
                formats.dates(due.period().from(), due.period().to()),
                "day",
                formats.date(due.on()),
                "n",
                ChronoUnit.DAYS.between(dues.today(), due.on()),
                "state",
                words.get("subscription.due." + due.state()));
    }
}
