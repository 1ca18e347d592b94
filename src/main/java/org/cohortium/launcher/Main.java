package org.cohortium.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The run command: starts everything, says where it is, and stays until it is told to stop. */
public final class Main {
    private static final int FAILED = 1;
    /** Held, since a logger nobody holds forgets its level. */
    private static final List<Logger> QUIET = List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

    private Main() {}

    /**
     * @param arguments {@code migrate} brings the database of {@code DB_URL} up to date and starts nothing;
     *     {@code administrator} does so too, and adds the first administrator
     */
    public static void main(String[] arguments) throws InterruptedException {
        // the plain output: Maven's own of that name colours what passes, and breaks when both speak while going down
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        try {
            if (List.of(arguments).contains("migrate")) {
                migrate(console);
            } else if (List.of(arguments).contains("administrator")) {
                addAdministrator(migrate(console), console);
            } else {
                run(console);
            }
        } catch (CannotStart reason) {
            console.println(reason.getMessage());
            System.exit(FAILED);
        }
    }

    private static DatabaseAccess migrate(PrintStream console) {
        DatabaseAccess database = Settings.from(System.getenv())
                .external()
                .orElseThrow(() -> new CannotStart("DB_URL is not set, so there is no database to bring up to date."));
        Migration.run(database);
        console.println("The database is up to date.");
        return database;
    }

    private static void addAdministrator(DatabaseAccess database, PrintStream console) {
        FirstAdministrator.makeOrRenewIn(database.asOwner())
                .map(FirstAdministrator::told)
                .orElse(List.of("There are accounts already, so no administrator was added."))
                .forEach(console::println);
    }

    private static void run(PrintStream console) throws InterruptedException {
        Settings asked = Settings.from(System.getenv());
        Settings settings = asked.port() == 0 ? asked.withPort(FreePort.pick()) : asked;
        Cohortium cohortium = new Cohortium(settings, console::println);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cohortium, console), "stop"));
        try {
            cohortium.start();
        } catch (CannotStart reason) {
            if (cohortium.isStopping()) {
                goDown();
            }
            throw reason;
        }
        Announcement.of(settings).forEach(console::println);
        if (cohortium.awaitEnd()) {
            goDown();
        }
        throw new CannotStart("The server ended by itself; its log is in " + settings.data() + ".");
    }

    /** Stays until this Java is gone: it is going down, and whoever called must not go on meanwhile and tell of a success. */
    private static void goDown() throws InterruptedException {
        Thread.currentThread().join();
    }

    private static void stop(Cohortium cohortium, PrintStream console) {
        if (cohortium.isRunning()) {
            console.println("Stopping.");
            cohortium.close();
            console.println("Stopped.");
        }
    }
}
