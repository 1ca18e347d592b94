package org.cohortium.it;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What container tests deploy: the application as it was built, and the test beside it. */
public final class Deployments {
    private Deployments() {}

    /** @param tests their packages are added with all classes in them */
    public static WebArchive cohortiumWith(Class<?>... tests) {
        WebArchive archive =
                ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("cohortium.war")));
        archive.addAsLibrary(jarOf(Assertions.class)).addClass(RunnerNeedsNoSignIn.class);
        for (Class<?> test : tests) {
            archive.addPackage(test.getPackage());
        }
        return archive;
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException failed) {
            throw new IllegalStateException("where " + type + " comes from", failed);
        }
    }
}
