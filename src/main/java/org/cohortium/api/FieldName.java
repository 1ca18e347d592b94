package org.cohortium.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/** A field's name as the request has it: {@code limit}, {@code ids[3]}, {@code marks[0].mark}, or {@code body} itself. */
final class FieldName {
    private FieldName() {}

    static String of(ConstraintViolation<?> violation) {
        StringBuilder name = new StringBuilder();
        Method method = null;
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = method(violation.getRootBeanClass(), node.as(Path.MethodNode.class));
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter = parameter(method, node.as(Path.ParameterNode.class));
            } else {
                append(name, node);
            }
        }
        return name.isEmpty() ? parameter : name.toString();
    }

    private static void append(StringBuilder name, Path.Node node) {
        if (node.getIndex() != null) {
            name.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            name.append(name.isEmpty() ? "" : ".").append(node.getName());
        }
    }

    private static Method method(Class<?> resource, Path.MethodNode node) {
        Class<?>[] types = node.getParameterTypes().toArray(Class<?>[]::new);
        // the resource may be a proxy of its class
        return Stream.<Class<?>>iterate(resource, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(node.getName())
                        && Arrays.equals(method.getParameterTypes(), types)
                        && !method.isSynthetic())
                .reduce((below, above) -> above)
                .orElseThrow(() -> new IllegalStateException("no method " + node + " in " + resource));
    }

    private static String parameter(Method method, Path.ParameterNode node) {
        return Arrays.stream(method.getParameterAnnotations()[node.getParameterIndex()])
                .flatMap(FieldName::named)
                .findFirst()
                .orElse(BodyShape.BODY);
    }

    private static Stream<String> named(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return Stream.of(query.value());
        }
        if (annotation instanceof PathParam path) {
            return Stream.of(path.value());
        }
        return annotation instanceof HeaderParam header ? Stream.of(header.value()) : Stream.empty();
    }
}
