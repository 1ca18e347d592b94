package org.cohortium.certification.web;

import org.cohortium.certification.Reason;

/** One thing the rule looks at, in words, with the tone and icon it is shown with. */
public record Why(String tone, String icon, String text) {
    static Why of(Reason reason) {
        return switch (reason.verdict()) {
            case MET -> new Why("ok", "okc", reason.text());
            case NOT_MET -> new Why("bad", "xc", reason.text());
            case OPEN -> new Why("warn", "alert", reason.text());
        };
    }
}
