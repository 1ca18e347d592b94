package org.cohortium.reporting;

import java.util.List;

/** The labels of attendance marks: the heading of a session, and a letter for each mark. */
final class MarksLabels {
    private static final List<String> LETTERS = List.of("P", "L", "E", "A");

    private final Findings findings;

    MarksLabels(Findings findings) {
        this.findings = findings;
    }

    void use(int line) {
        findings.use(new LabelUse(List.of(LabelKeys.SESSION), line, LabelUse.Kind.NUMBERED, ""));
        LETTERS.forEach(letter -> findings.use(LabelUse.name(line, List.of(LabelKeys.mark(letter)))));
    }
}
