package org.cohortium.certification.web;

/** One thing the rule looks at, in words, with the tone and icon it is shown with. */
public record Why(String tone, String icon, String text) {
    static Why met(boolean met, String text) {
        return met ? new Why("ok", "okc", text) : new Why("bad", "xc", text);
    }

    static Why missing(String text) {
        return new Why("warn", "alert", text);
    }
}
