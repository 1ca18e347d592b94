package org.cohortium.register;

import org.cohortium.shared.Refusal;
import org.cohortium.text.Words;

/** Why a cell cannot go in, in words. A rule may be told otherwise here than on its own page. */
public final class RegisterMessages {
    private static final String HERE = "register.rule.";

    private RegisterMessages() {}

    public static String of(Refusal refusal, Words words) {
        String here = HERE + refusal.rule();
        return words.filled(words.containsKey(here) ? here : refusal.rule(), refusal.arguments());
    }

    /** What happened to a cell that was changed on both sides. */
    public static String of(Conflict conflict, Words words) {
        return words.of(
                "register.conflict",
                "base",
                shown(conflict.base(), words),
                "theirs",
                shown(conflict.theirs(), words),
                "ours",
                shown(conflict.ours(), words));
    }

    private static String shown(String value, Words words) {
        return value.isEmpty() ? words.get("register.empty") : value;
    }
}
