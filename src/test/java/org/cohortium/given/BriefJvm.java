package org.cohortium.given;

/**
 * A virtual machine that lives a few minutes compiles quickly instead of well: on two cores compiling well takes half of a
 * server's start.
 */
public final class BriefJvm {
    public static final String OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private BriefJvm() {}
}
