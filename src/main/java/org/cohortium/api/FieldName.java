package org.cohortium.api;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A field's name as the request has it: without the Java method, and for a body without the body's own name. */
final class FieldName {
    private FieldName() {}

    static String of(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false).toList();
        var properties = nodes.stream()
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .toList();
        var told = properties.isEmpty() ? nodes.subList(Math.max(0, nodes.size() - 1), nodes.size()) : properties;
        return told.stream().map(Path.Node::toString).collect(Collectors.joining("."));
    }
}
