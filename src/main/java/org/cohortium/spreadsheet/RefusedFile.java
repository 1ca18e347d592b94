package org.cohortium.spreadsheet;

import java.util.Map;
import org.cohortium.shared.Refusal;

/**
 * Thrown deep inside a reader when an upload is not to be read. The border turns it back into its {@link Refusal}; it
 * carries no stack trace as it tells of the file, not of this program.
 */
public final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    RefusedFile(Refusal refusal, Throwable cause) {
        super(refusal.rule() + ' ' + refusal.arguments(), cause, false, false);
        this.refusal = refusal;
    }

    RefusedFile(String rule) {
        this(rule, Map.of());
    }

    RefusedFile(String rule, Map<String, Object> arguments) {
        super(rule + ' ' + arguments, null, false, false);
        this.refusal = new Refusal(rule, arguments);
    }

    static RefusedFile damaged(Throwable cause) {
        return new RefusedFile(Refusal.of("file.damaged"), cause);
    }

    public Refusal refusal() {
        return refusal;
    }
}
