package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cohortium.notification.Addressee;
import org.cohortium.notification.Letter;
import org.cohortium.notification.Outbox;
import org.cohortium.reporting.release.ReleaseView;
import org.cohortium.reporting.release.TellsDonors;
import org.cohortium.shared.PublicAddress;
import org.cohortium.text.Formats;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a donor that a release is out: to accounts where to sign in, to the other readers of the subscription a link
 * of their own. The letter says where it is, not what it says; the workbook goes with it where that was agreed.
 */
@ApplicationScoped
class DeliveringReleases implements TellsDonors {
    static final String KIND = "release.out";

    /** A link is open that long. */
    static final Duration OPEN = Duration.ofDays(90);

    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Texts texts;
    private final Clock clock;

    @Inject
    DeliveringReleases(Deliveries deliveries, Outbox outbox, Texts texts, Clock clock) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int tell(ReleaseView release, int number) {
        Set<String> addresses = new HashSet<>();
        List<Recipient> all = new ArrayList<>(deliveries.accounts(release.id()));
        all.addAll(deliveries.readers(release.id()));
        return (int) all.stream()
                .filter(each -> Addressee.isAddress(each.address()))
                .filter(each -> addresses.add(each.address().toLowerCase(Locale.ROOT)))
                .filter(each -> deliver(release, number, each))
                .count();
    }

    /** Somebody who is to have it. @param user account; null for a reader who gets a link. Public just to be made from a row. */
    public record Recipient(
            @Nullable Long user,
            String address,
            String name,
            @Nullable String language,
            boolean enclosing) {
        Language reads() {
            return Language.of(language == null ? "" : language).orElse(Language.EN);
        }
    }

    /** Writes to one, and notes it. */
    boolean deliver(ReleaseView release, int number, Recipient to) {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now(clock);
        SecretLink link = to.user() == null ? SecretLink.draw() : null;
        deliveries.add(id, release.id(), to, now, link, link == null ? null : now.plus(OPEN));
        return outbox.put(letter(id, release, number, to, link, now));
    }

    private Letter letter(
            UUID id, ReleaseView release, int number, Recipient to, @Nullable SecretLink link, Instant now) {
        Words words = texts.in(to.reads());
        Formats formats = new Formats(words);
        Map<String, Object> said = new HashMap<>(Map.of(
                "name", to.name().isBlank() ? to.address() : to.name(),
                "title", deliveries.title(release.id(), to.reads().tag()),
                "n", number,
                "period", formats.dates(release.from(), release.to()),
                "changes", deliveries.changes(release),
                "address", PublicAddress.of(link == null ? "/reporting/release?id=" + release.id() : link.path())));
        said.put("until", formats.date(LocalDate.ofInstant(now.plus(OPEN), ZoneOffset.UTC)));
        Letter letter = Letter.of(
                KIND,
                about(release.id(), id),
                to.user() == null ? new Addressee(to.address(), null, null) : Addressee.user(to.user(), to.address()),
                words.language().tag(),
                words.filled("release.letter.subject", said),
                words.filled(link == null ? "release.letter.body" : "delivery.letter.body", said));
        Letter whole = to.enclosing() ? letter.enclosing(EnclosedRelease.WORD + ":" + release.id()) : letter;
        return link == null ? whole : whole.keptSecret();
    }

    static String about(UUID release, UUID delivery) {
        return release + "/" + delivery;
    }
}
