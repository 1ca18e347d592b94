package org.cohortium.reporting;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Single values of the YAML, of the kind they should be. */
final class YamlScalars {
    private static final int LONGEST_NUMBER = 10;

    private final Findings findings;

    YamlScalars(Findings findings) {
        this.findings = findings;
    }

    /** What stands at a node; empty, with a problem, if it is of another kind. */
    Optional<String> of(String key, Node node, Kind kind) {
        if (node instanceof ScalarNode scalar && kind.takes(scalar.getTag())) {
            return Optional.of(scalar.getValue());
        }
        wrong(key, node, kind);
        return Optional.empty();
    }

    void wrong(String key, Node node, Kind kind) {
        findings.problem(line(node, 0), "value.type", "key", key, "type", kind.name());
    }

    /** Beyond what any setting allows where it does not fit. */
    static long number(String digits) {
        return digits.length() > LONGEST_NUMBER ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    /** One-based. */
    static int line(@Nullable Node node, int otherwise) {
        return node == null
                ? otherwise
                : node.getStartMark().map(Mark::getLine).map(l -> l + 1).orElse(otherwise);
    }

    /** What a value may be. */
    enum Kind {
        TEXT(Tag.STR),
        TRUTH(Tag.BOOL),
        WHOLE(Tag.INT),
        NUMBER(Tag.INT, Tag.FLOAT),
        LIST;

        private final Tag[] tags;

        Kind(Tag... tags) {
            this.tags = tags;
        }

        private boolean takes(Tag tag) {
            return Arrays.asList(tags).contains(tag);
        }
    }
}
