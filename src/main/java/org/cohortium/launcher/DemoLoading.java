package org.cohortium.launcher;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.cohortium.demo.DemoData;
import org.cohortium.demo.DemoFault;
import org.cohortium.demo.DemoSize;

/** Gives an empty database its demo data. */
final class DemoLoading {
    private DemoLoading() {}

    /** @throws CannotStart if the database refuses the data; it holds none of it then */
    static void into(DatabaseAccess database, Settings settings, Consumer<String> say) {
        if (!settings.demoMode()) {
            return;
        }
        var size = DemoSize.of(settings.demo());
        if (size == DemoSize.LARGE) {
            say.accept("Loading demo data, if the database is empty: some minutes.");
        }
        try {
            var today = LocalDate.now(Clock.systemUTC());
            say.accept(DemoData.load(database.asOwner(), size, DemoData.SEED, today)
                    .summary());
        } catch (DemoFault fault) {
            throw new CannotStart("The demo data could not be loaded: " + fault.getMessage(), fault);
        }
    }
}
