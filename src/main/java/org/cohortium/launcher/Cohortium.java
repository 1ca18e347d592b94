package org.cohortium.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Database and server together: started in that order, stopped in the other. May be stopped from another thread at any
 * moment, half started too.
 */
final class Cohortium implements AutoCloseable {
    private final Settings settings;
    private final Consumer<String> say;
    private @Nullable DataDirectory data;
    private @Nullable EmbeddedDatabase database;
    private @Nullable Server server;
    private boolean stopping;

    Cohortium(Settings settings, Consumer<String> say) {
        this.settings = settings;
        this.say = say;
    }

    /** Returns when the application is ready. @throws CannotStart if it cannot be */
    void start() throws InterruptedException {
        DataDirectory held = hold();
        DatabaseAccess access = settings.external().orElseGet(() -> startDatabase(held));
        say.accept("Bringing the database up to date.");
        Migration.run(access);
        DemoLoading.into(access, settings, say);
        if (!settings.demoMode()) {
            // told now: were it kept until all is ready, a start that fails would lose it
            FirstAdministrator.makeIn(access.asOwner())
                    .ifPresent(password -> FirstAdministrator.told(password).forEach(say));
        }
        InboxFolders.make(held, settings);
        say.accept("Starting the server.");
        ServerFiles files = ServerFiles.built(held.server());
        Server started = startServer(files, access, held);
        new Readiness(started, files, settings).await();
        Announcement.problems(files).forEach(say);
    }

    /** Waits until the server ends. @return whether somebody stopped it, rather than it ending by itself */
    boolean awaitEnd() throws InterruptedException {
        Server running = server;
        if (running != null) {
            running.await();
        }
        return isStopping();
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** Whether there is anything to stop. */
    synchronized boolean isRunning() {
        return database != null || server != null;
    }

    private synchronized DataDirectory hold() {
        data = DataDirectory.hold(settings.data());
        new Orphans(data, say).stop(); // one of them may be what uses the port
        FreePort.require(settings.address(), settings.port());
        return data;
    }

    private synchronized DatabaseAccess startDatabase(DataDirectory held) {
        refuseWhenStopping();
        say.accept("Starting the database in " + held.database() + ".");
        database = EmbeddedDatabase.start(held);
        return database.access();
    }

    private synchronized Server startServer(ServerFiles files, DatabaseAccess access, DataDirectory held) {
        refuseWhenStopping();
        server = Server.start(files, settings, access, held);
        return server;
    }

    private void refuseWhenStopping() {
        if (stopping) {
            throw new CannotStart("Stopped while starting.");
        }
    }

    @Override
    public synchronized void close() {
        stopping = true;
        if (server != null) {
            server.close();
            server = null;
        }
        if (database != null) {
            database.close();
            database = null;
        }
        try {
            if (data != null) {
                data.close();
                data = null;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("letting the data directory go", failed);
        }
    }
}
