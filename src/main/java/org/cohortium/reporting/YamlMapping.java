package org.cohortium.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.reporting.YamlScalars.Kind;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Settings of the YAML, as they are read. What is missing or of the wrong kind is a problem at its line; what is given
 * back for it then has no meaning, since a definition with problems is thrown away.
 */
final class YamlMapping {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final int line;
    private final Findings findings;
    private final YamlScalars scalars;

    private YamlMapping(MappingNode node, Findings findings) {
        this.line = YamlScalars.line(node, 0);
        this.findings = findings;
        this.scalars = new YamlScalars(findings);
        node.getValue().forEach(this::keep);
    }

    /** Empty, with a problem, if the node is something else. */
    static Optional<YamlMapping> of(Node node, Findings findings) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(mapping, findings));
        }
        findings.problem(YamlScalars.line(node, 0), "yaml.settings");
        return Optional.empty();
    }

    private void keep(NodeTuple setting) {
        Node name = setting.getKeyNode();
        String key = name instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.put(key, setting.getValueNode()) != null) {
            findings.problem(YamlScalars.line(name, line), "key.twice", "key", key);
        }
    }

    /** Anything but these keys is a problem. */
    YamlMapping knowing(String... keys) {
        List<String> known = Arrays.asList(keys);
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                findings.problem(
                        YamlScalars.line(value, line), "key.unknown", "key", key, "known", Findings.list(known));
            }
        });
        return this;
    }

    int line() {
        return line;
    }

    int line(String key) {
        return YamlScalars.line(values.get(key), line);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The key there is of several, one of which says what a mapping is; empty, with a problem, unless it is one. */
    Optional<String> oneOf(String... keys) {
        List<String> there = Arrays.stream(keys).filter(this::has).toList();
        if (there.size() == 1) {
            return Optional.of(there.get(0));
        }
        findings.problem(line, "key.oneOf", "known", Findings.list(Arrays.asList(keys)));
        return Optional.empty();
    }

    Optional<String> text(String key) {
        return scalar(key, Kind.TEXT);
    }

    /** A text written as its form says. */
    Optional<String> text(String key, Form form) {
        return text(key).filter(text -> {
            if (!form.fits(text)) {
                findings.problem(line(key), "value.form", "key", key, "value", text, "form", form);
            }
            return form.fits(text);
        });
    }

    String required(String key, Form form) {
        return text(key, form).orElseGet(() -> missing(key, ""));
    }

    Optional<Boolean> truth(String key) {
        return scalar(key, Kind.TRUTH).map(Boolean::valueOf);
    }

    Optional<Double> number(String key) {
        return scalar(key, Kind.NUMBER).map(Double::valueOf);
    }

    /** A whole number, both ends allowed. */
    Optional<Integer> whole(String key, int least, int most) {
        Optional<Long> number = scalar(key, Kind.WHOLE).map(YamlScalars::number);
        if (number.filter(n -> n < least || n > most).isPresent()) {
            findings.problem(line(key), "value.range", "key", key, "least", least, "most", most);
            return Optional.of(least);
        }
        return number.map(Long::intValue);
    }

    int requiredWhole(String key, int least, int most) {
        return whole(key, least, most).orElseGet(() -> missing(key, least));
    }

    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        List<E> choices = Arrays.asList(type.getEnumConstants());
        return text(key)
                .map(text -> choices.stream()
                        .filter(choice -> choice.name().equals(text))
                        .findFirst()
                        .orElseGet(() -> {
                            notAmong(key, text, Findings.list(choices));
                            return choices.get(0);
                        }));
    }

    <E extends Enum<E>> E requiredChoice(String key, Class<E> type) {
        return choice(key, type).orElseGet(() -> missing(key, type.getEnumConstants()[0]));
    }

    void notAmong(String key, String value, String choices) {
        findings.problem(line(key), "value.choice", "key", key, "value", value, "choices", choices);
    }

    /** Empty, with a problem, if it is not there. */
    Optional<YamlMapping> requiredMapping(String key) {
        Node node = values.get(key);
        return node == null ? missing(key, Optional.empty()) : of(node, findings);
    }

    /** At least one of them, or a problem. */
    List<YamlMapping> requiredMappings(String key) {
        List<YamlMapping> all = mappings(key);
        return all.isEmpty() ? missing(key, all) : all;
    }

    List<YamlMapping> mappings(String key) {
        return nodes(key).stream()
                .map(node -> of(node, findings))
                .flatMap(Optional::stream)
                .toList();
    }

    /** At least one of them, or a problem. */
    List<String> requiredTexts(String key) {
        List<String> texts = new ArrayList<>();
        nodes(key).forEach(node -> scalars.of(key, node, Kind.TEXT).ifPresent(texts::add));
        return texts.isEmpty() ? missing(key, texts) : texts;
    }

    private List<Node> nodes(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        scalars.wrong(key, node, Kind.LIST);
        return List.of();
    }

    private Optional<String> scalar(String key, Kind kind) {
        Node node = values.get(key);
        return node == null ? Optional.empty() : scalars.of(key, node, kind);
    }

    /** What is there and wrong has been told already. */
    private <T> T missing(String key, T instead) {
        if (!has(key)
                || values.get(key) instanceof SequenceNode empty
                        && empty.getValue().isEmpty()) {
            findings.problem(line, "key.missing", "key", key);
        }
        return instead;
    }
}
