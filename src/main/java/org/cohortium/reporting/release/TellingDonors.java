package org.cohortium.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohortium.notification.Addressee;
import org.cohortium.notification.Letter;
import org.cohortium.notification.Outbox;
import org.cohortium.shared.PublicAddress;
import org.cohortium.text.Formats;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes to the people of a donor that a release is out: where it is, not what it says. */
@ApplicationScoped
class TellingDonors {
    static final String KIND = "release.out";

    private static final String DONORS = """
            select u.id, u.email, u.display_name as name, u.language, coalesce(g.translations -> u.language ->> 'title', g.title) as title,
                   (select count(*) from reporting.change c where c.run_id = l.run_id and c.number = l.recipient) as changes
            from release l
            join grant_award g on g.id = l.grant_id
            join role_assignment r on r.organisation_id = g.donor_id and r.role = 'DONOR'
            join app_user u on u.id = r.user_id
            where l.id = :id and u.email is not null and u.disabled_at is null
            order by u.id""";

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Texts texts;

    @Inject
    TellingDonors(Jdbi jdbi, Outbox outbox, Texts texts) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.texts = texts;
    }

    private record Donor(
            long id, String email, String name, @Nullable String language, String title, int changes) {}

    /** How many were written to; whoever has no address has none. */
    @Transactional(Transactional.TxType.MANDATORY)
    int tell(ReleaseView release, int number) {
        List<Donor> donors = jdbi.withHandle(handle -> handle.createQuery(DONORS)
                .bind("id", release.id())
                .map((row, context) -> new Donor(
                        row.getLong("id"),
                        row.getString("email"),
                        row.getString("name"),
                        row.getString("language"),
                        row.getString("title"),
                        row.getInt("changes")))
                .list());
        return (int) donors.stream()
                .filter(donor -> Addressee.isAddress(donor.email()))
                .filter(donor -> outbox.put(letter(release, number, donor)))
                .count();
    }

    private Letter letter(ReleaseView release, int number, Donor donor) {
        Language language =
                Language.of(donor.language() == null ? "" : donor.language()).orElse(Language.EN);
        Words words = texts.in(language);
        Map<String, Object> said = Map.of(
                "name",
                donor.name(),
                "title",
                donor.title(),
                "n",
                number,
                "period",
                new Formats(words).dates(release.from(), release.to()),
                "changes",
                donor.changes(),
                "address",
                address(release.id()));
        return Letter.of(
                KIND,
                about(release.id(), donor.id()),
                Addressee.user(donor.id(), donor.email()),
                language.tag(),
                words.filled("release.letter.subject", said),
                words.filled("release.letter.body", said));
    }

    private static String address(UUID release) {
        return PublicAddress.of("/reporting/release?id=" + release);
    }

    private static String about(UUID release, long user) {
        return release + "/" + user;
    }
}
