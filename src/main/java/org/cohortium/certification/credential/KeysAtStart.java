package org.cohortium.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has the first key made when the application first starts. */
@ApplicationScoped
class KeysAtStart {
    private static final Logger LOG = Logger.getLogger(KeysAtStart.class.getName());

    /** A database that is away must not keep the application from starting: the next start tries again. */
    void make(@Observes @Initialized(ApplicationScoped.class) Object deployed, SigningKeys keys) {
        try {
            keys.makeFirst();
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, "No key for signing credentials could be made; the next start tries again", fault);
        }
    }
}
