package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cohortium.reporting.ReleasedWorkbooks;
import org.cohortium.reporting.iati.ExportingIati;
import org.cohortium.reporting.release.ReleaseData;
import org.cohortium.reporting.release.ReleaseFigures;
import org.cohortium.reporting.release.ReleaseView;
import org.jspecify.annotations.Nullable;

/**
 * What a link out of a letter leads to, for whoever has it: one release, its files, and nothing else. Each use is noted.
 * Nobody is signed in.
 */
@ApplicationScoped
public class OpeningLinks {
    /** A new link is sent to the same address once a day at most. */
    private static final Duration PAUSE = Duration.ofDays(1);

    private Deliveries deliveries;
    private DeliveringReleases delivering;
    private ReleaseFigures releases;
    private ReleasedWorkbooks workbooks;
    private ReleaseData data;
    private ExportingIati iati;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected OpeningLinks() {}

    @Inject
    OpeningLinks(
            Deliveries deliveries,
            DeliveringReleases delivering,
            ReleaseFigures releases,
            ReleasedWorkbooks workbooks,
            ReleaseData data,
            ExportingIati iati,
            Clock clock) {
        this.deliveries = deliveries;
        this.delivering = delivering;
        this.releases = releases;
        this.workbooks = workbooks;
        this.data = data;
        this.iati = iati;
        this.clock = clock;
    }

    /**
     * What the link leads to.
     *
     * @param language BCP 47 tag of its reader
     * @param release null where the link is not open any more
     * @param until its last moment
     * @param changes figures it tells otherwise than the release before
     * @param bytes of the workbook
     * @param iati whether releases are given as IATI files too
     * @param renewable whether a new link can be sent to its reader
     */
    public record Opened(
            String language,
            @Nullable ReleaseView release,
            Instant until,
            int changes,
            long bytes,
            boolean iati,
            boolean renewable) {}

    /** Notes that it was opened. Empty where there is no such link. */
    @Transactional
    public Optional<Opened> open(String link) {
        return SecretLink.read(link).flatMap(deliveries::linked).map(linked -> {
            Instant now = Instant.now(clock);
            Instant until = linked.expiresAt() == null ? now : linked.expiresAt();
            if (!linked.isOpen(now)) {
                return new Opened(linked.language(), null, until, 0, 0, false, isRenewable(linked));
            }
            deliveries.used(linked.id(), now, null);
            ReleaseView release = releases.released(linked.release(), linked.language());
            return new Opened(
                    linked.language(),
                    release,
                    until,
                    deliveries.changes(release),
                    workbooks.kept(linked.release()).bytes(),
                    iati.isOffered(),
                    false);
        });
    }

    /** A file of a release, to be written somewhere. */
    public record Fetched(String name, String mediaType, long bytes, Content content) {}

    /** Writes a file. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Notes that it was fetched. Empty where there is no such file, or the link is not open. */
    @Transactional
    public Optional<Fetched> fetch(String link, DeliveryFile file) {
        Instant now = Instant.now(clock);
        return SecretLink.read(link)
                .flatMap(deliveries::linked)
                .filter(linked -> linked.isOpen(now))
                .flatMap(linked -> {
                    ReleaseView release = releases.released(linked.release(), linked.language());
                    Optional<Fetched> fetched = fetched(release, file);
                    fetched.ifPresent(any -> deliveries.used(linked.id(), now, file));
                    return fetched;
                });
    }

    private Optional<Fetched> fetched(ReleaseView release, DeliveryFile file) {
        return switch (file) {
            case WORKBOOK -> {
                ReleasedWorkbooks.Kept kept = workbooks.kept(release.id());
                yield Optional.of(new Fetched(
                        kept.name(),
                        ReleasedWorkbooks.MEDIA_TYPE,
                        kept.bytes(),
                        out -> workbooks.copy(release.id(), out)));
            }
            case DATA -> {
                byte[] zip = data.zip(release);
                yield Optional.of(new Fetched(
                        ReleaseData.name(release), ReleaseData.MEDIA_TYPE, zip.length, out -> out.write(zip)));
            }
            case IATI -> {
                ExportingIati.Exported exported = iati.of(release);
                byte[] xml = exported.content();
                yield xml == null
                        ? Optional.empty()
                        : Optional.of(
                                new Fetched(exported.name(), "application/xml", xml.length, out -> out.write(xml)));
            }
        };
    }

    /**
     * Sends a new link to the address the old one was sent to, where it is still to have one.
     *
     * @return whether one is sent, or was within a day
     */
    @Transactional
    public boolean renew(String link) {
        Optional<Deliveries.Linked> linked =
                SecretLink.read(link).flatMap(deliveries::linked).filter(OpeningLinks::isRenewable);
        linked.filter(each -> !deliveries.isMadeSince(
                        each.release(), each.address(), Instant.now(clock).minus(PAUSE)))
                .ifPresent(this::again);
        return linked.isPresent();
    }

    /** Withdrawn ones are not: somebody decided that. */
    private static boolean isRenewable(Deliveries.Linked linked) {
        return linked.reads() && linked.withdrawnAt() == null;
    }

    void again(Deliveries.Linked linked) {
        ReleaseView release = releases.released(linked.release(), linked.language());
        Integer number = release.number();
        if (number == null) {
            throw new IllegalStateException("release " + release.id() + " is not out");
        }
        delivering.deliver(
                release,
                number,
                new DeliveringReleases.Recipient(
                        null, linked.address(), linked.name(), linked.language(), linked.enclosing()));
    }
}
