package org.cohortium.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Every resource method there is, found among the compiled classes. */
final class ResourceMethods {
    private static final String ENDING = ".class";

    private ResourceMethods() {}

    /** @param path below the API's root, with its templates, e.g. {@code /cohorts/{code}} */
    record ResourceMethod(String verb, String path, Method method) {}

    static List<ResourceMethod> all() {
        return classNames()
                .filter(name -> name.contains(".api."))
                .map(ResourceMethods::load)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> of(type, method).stream()))
                .toList();
    }

    private static Optional<ResourceMethod> of(Class<?> type, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(verb -> new ResourceMethod(verb.value(), path(type) + path(method), method));
    }

    private static String path(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Path.class))
                .map(Path::value)
                // a template's pattern is not part of the address a description tells
                .map(path -> ("/" + path).replaceAll("/+", "/").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}"))
                .orElse("");
    }

    private static Stream<String> classNames() {
        try {
            var root = java.nio.file.Path.of(Api.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(root)) {
                return files
                        .map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(ENDING))
                        .map(file -> file.substring(0, file.length() - ENDING.length())
                                .replace('/', '.'))
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ResourceMethods.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
