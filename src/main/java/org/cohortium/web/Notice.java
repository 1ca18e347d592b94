package org.cohortium.web;

import jakarta.faces.application.FacesMessage;

/**
 * Something told at the top of a page.
 *
 * @param tone {@code ok}, {@code warn} or {@code bad}
 */
public record Notice(String tone, String text) {
    static Notice of(FacesMessage message) {
        FacesMessage.Severity severity = message.getSeverity();
        if (severity == FacesMessage.SEVERITY_INFO) {
            return new Notice("ok", message.getSummary());
        }
        return new Notice(severity == FacesMessage.SEVERITY_WARN ? "warn" : "bad", message.getSummary());
    }

    /** Name of the icon beside it. */
    public String icon() {
        return tone.equals("ok") ? "okc" : "alert";
    }

    /** What is in order is told when there is a pause, all else at once. */
    public String role() {
        return tone.equals("ok") ? "status" : "alert";
    }
}
