package org.cohortium.home.web;

/** A sentence on how something stands, with the sign that says so at a glance. */
public record Judgement(String tone, String icon, String text) {
    static Judgement of(boolean reached, String text) {
        return reached ? new Judgement("ok", "okc", text) : new Judgement("warn", "alert", text);
    }

    /** Neither good nor bad yet. */
    static Judgement open(String text) {
        return new Judgement("info", "clock", text);
    }
}
