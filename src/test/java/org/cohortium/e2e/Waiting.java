package org.cohortium.e2e;

import java.time.Duration;
import java.util.concurrent.Callable;

/** For what happens by itself, sooner or later. */
public final class Waiting {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    /** @throws IllegalStateException if it does not become so in time */
    public static void until(String what, Callable<Boolean> so) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!so.call()) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("waited in vain until " + what);
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("while waiting until " + what, failed);
        }
    }
}
