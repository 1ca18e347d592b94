package org.cohortium.build;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * The build that runs: its version, and what tells it from others of the same version. Two builds with the same
 * fingerprint make the same bytes of the same data.
 */
@ApplicationScoped
public class Build {
    private static final int FIRST = 1;
    private static final String MANIFEST = "/META-INF/MANIFEST.MF";

    private volatile @Nullable String version;
    private volatile @Nullable String fingerprint;

    /** Reads the archive once, as it is handed out at the start: later it would be there for requests only. */
    void know(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) ServletContext deployed)
            throws IOException {
        version = version(deployed);
        fingerprint = Fingerprint.of(deployed);
    }

    /** For example {@code 1.2.0}. */
    public String version() {
        return known(version);
    }

    /** Version and fingerprint, for example {@code 1.2.0 (3f9a61c07be2)}. */
    public String name() {
        return known(version) + " (" + known(fingerprint) + ")";
    }

    private static String version(ServletContext archive) throws IOException {
        try (InputStream manifest = archive.getResourceAsStream(MANIFEST)) {
            if (manifest == null) {
                throw new IllegalStateException("the archive has no manifest");
            }
            String version =
                    new Manifest(manifest).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            if (version == null) {
                throw new IllegalStateException("the archive’s manifest tells no version");
            }
            return version;
        }
    }

    private static String known(@Nullable String fact) {
        if (fact == null) {
            throw new IllegalStateException("asked before the application has started");
        }
        return fact;
    }
}
