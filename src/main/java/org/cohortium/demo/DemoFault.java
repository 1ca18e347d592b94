package org.cohortium.demo;

/** Demo data could not be loaded; nothing of it was kept. */
public final class DemoFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoFault(String message, Throwable cause) {
        super(message, cause);
    }
}
