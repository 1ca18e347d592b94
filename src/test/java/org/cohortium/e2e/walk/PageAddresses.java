package org.cohortium.e2e.walk;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page and servlet there is, each asked for plainly and for each key. */
final class PageAddresses {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CLASSES = Path.of(System.getProperty("cohortium.target", "target"), "classes");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]*name=\"([^\"]+)\"");
    private static final List<String> USUAL = List.of("id", "code", "q");

    /** Which organisations issue certificates anybody may know who is shown one. */
    private static final String FOR_ANYBODY = "/issuers/*";

    private final List<Key> keys;

    PageAddresses(List<Key> keys) {
        this.keys = keys;
    }

    List<Call> all() {
        List<Call> calls = new ArrayList<>();
        pages().forEach(page -> calls.addAll(calls(page, parameters(page))));
        servlets().forEach(servlet -> calls.addAll(calls(servlet, USUAL)));
        return calls;
    }

    private List<Call> calls(String path, List<String> parameters) {
        List<Call> calls = new ArrayList<>();
        if (path.endsWith("*")) {
            keys.forEach(key -> calls.add(Call.get(path.replace("*", "{}"), key)));
            return calls;
        }
        calls.add(Call.get(path, null));
        for (Key key : keys) {
            parameters.forEach(name -> calls.add(Call.get(path + "?" + name + "={}", key)));
            if (parameters.size() > 1) {
                calls.add(Call.get(path + "?" + String.join("={}&", parameters) + "={}", key));
            }
        }
        return calls;
    }

    static List<String> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(path -> path.endsWith(".xhtml"))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(PAGES.toString(), e);
        }
    }

    private static List<String> parameters(String page) {
        try {
            String text = Files.readString(PAGES.resolve(page.substring(1)));
            return PARAMETER
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(page, e);
        }
    }

    private static List<String> servlets() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.startsWith("org/cohortium/"))
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .flatMap(PageAddresses::patterns)
                    .filter(pattern -> !pattern.equals(FOR_ANYBODY))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> patterns(String type) {
        try {
            WebServlet servlet = Class.forName(type, false, PageAddresses.class.getClassLoader())
                    .getAnnotation(WebServlet.class);
            return servlet == null
                    ? Stream.empty()
                    : Stream.of(servlet.value(), servlet.urlPatterns()).flatMap(Arrays::stream);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type, e);
        }
    }
}
