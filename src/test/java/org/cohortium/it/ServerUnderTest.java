package org.cohortium.it;

import java.util.List;
import org.cohortium.given.BriefJvm;
import org.cohortium.launcher.DatabaseAccess;
import org.cohortium.launcher.FreePort;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Gives the managed server free ports and a database of its own, before arquillian.xml is read. */
public final class ServerUnderTest implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Settings.class);
    }

    /** Observes Arquillian itself; made by it, once. */
    public static final class Settings {
        private static final int BEFORE_THE_CONFIGURATION = 100;

        public void set(@Observes(precedence = BEFORE_THE_CONFIGURATION) ManagerStarted started) {
            DatabaseAccess database = TestDatabase.fresh();
            int management = FreePort.pick();
            System.setProperty("cohortium.it.management.port", Integer.toString(management));
            System.setProperty(
                    "cohortium.it.jvm",
                    String.join(
                            " ",
                            List.of(
                                    "-Xmx1g",
                                    BriefJvm.OPTIONS,
                                    "-Djava.net.preferIPv4Stack=true",
                                    "-Duser.timezone=UTC",
                                    "-Djboss.http.port=" + FreePort.pick(),
                                    "-Djboss.https.port=" + FreePort.pick(),
                                    "-Djboss.management.http.port=" + management,
                                    "-Dcohortium.db.url=" + database.url(),
                                    "-Dcohortium.db.user=" + database.app().user(),
                                    "-Dcohortium.db.password=" + database.app().password())));
        }
    }
}
