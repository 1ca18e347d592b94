package org.cohortium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.cohortium.demo.DemoAccount;
import org.cohortium.demo.DemoData;

/** The folders for dropping lists: in demo mode for every demo account that may nominate, else for an administrator to make. */
final class InboxFolders {
    private static final Set<String> NOMINATORS = Set.of("ADMIN", "COORDINATOR");

    private InboxFolders() {}

    /** @throws CannotStart if they cannot be made */
    static void make(DataDirectory data, Settings settings) {
        try {
            Files.createDirectories(data.inbox());
            if (settings.demoMode()) {
                for (DemoAccount account : DemoData.accounts()) {
                    if (NOMINATORS.contains(account.role())) {
                        Files.createDirectories(data.inbox().resolve(account.username()));
                    }
                }
            }
        } catch (IOException failed) {
            throw new CannotStart("The inbox " + data.inbox() + " cannot be written.", failed);
        }
    }
}
