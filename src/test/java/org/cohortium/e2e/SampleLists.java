package org.cohortium.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The lists as ministries sent them, which lie beside a development checkout. Tests are skipped where they do not. */
final class SampleLists {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."))
            .resolve("../shared/data/nominations")
            .normalize();

    private SampleLists() {}

    static byte[] bytes(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), () -> "the sample lists are not beside this checkout: " + path);
        try {
            return Files.readAllBytes(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is expected of a list. */
    static JsonObject expected(String file) {
        bytes(file);
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve("expected.json")))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(list -> list.getString("file").equals(file))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Rejections as {@code row column rule}. */
    static Set<String> rejections(JsonObject list, String array) {
        Set<String> found = new TreeSet<>();
        list.getJsonArray(array)
                .getValuesAs(JsonObject.class)
                .forEach(row ->
                        found.add(row.getInt("row") + " " + row.getString("column") + " " + row.getString("rule")));
        return found;
    }
}
