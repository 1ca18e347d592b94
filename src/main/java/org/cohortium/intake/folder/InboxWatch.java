package org.cohortium.intake.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cohortium.work.Beats;

/** Looks into the inbox every now and then. What cannot be looked after now is tried again at each look. */
@ApplicationScoped
class InboxWatch {
    private static final Logger LOG = Logger.getLogger(InboxWatch.class.getName());

    private final InboxSettings settings = InboxSettings.of(System.getenv());
    private final Settling settling = new Settling();
    private final Set<Path> troubles = new HashSet<>();
    private final AdvancingFiles advancing;
    private final Beats beats;

    @Inject
    InboxWatch(AdvancingFiles advancing, Beats beats) {
        this.advancing = advancing;
        this.beats = beats;
    }

    private interface Step {
        void take() throws IOException;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        Path root = settings.inbox();
        if (root != null) {
            Inbox inbox = new Inbox(root);
            beats.every(settings.every(), "The inbox could not be looked after", () -> tried(root, () -> look(inbox)));
        }
    }

    private void look(Inbox inbox) throws IOException {
        Map<Path, Settling.Look> dropped = new HashMap<>();
        for (Path user : inbox.users()) {
            tried(user, () -> dropped.putAll(inbox.dropped(user)));
        }
        settling.settled(dropped).forEach(file -> tried(file, () -> inbox.take(file)));
        for (Path folder : inbox.taken()) {
            tried(folder, () -> advance(inbox.file(folder)));
        }
    }

    private void advance(Optional<TakenFile> file) throws IOException {
        if (file.isPresent()) {
            advancing.advance(file.get());
        }
    }

    /** One that fails keeps nothing else from being looked after, and is logged once until it succeeds. */
    private void tried(Path about, Step step) {
        try {
            step.take();
            troubles.remove(about);
        } catch (IOException | RuntimeException trouble) {
            Level level = troubles.add(about) ? Level.WARNING : Level.FINE;
            LOG.log(level, trouble, () -> about + " could not be looked after; trying again at each look");
        }
    }
}
