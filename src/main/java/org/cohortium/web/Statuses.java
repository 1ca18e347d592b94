package org.cohortium.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Which tone and icon a state has, wherever it shows. Source: {@code statuses.properties}, {@code kind.CONSTANT = tone
 * icon}; the words are texts of the same key. A state nobody listed is neutral.
 */
@ApplicationScoped
@Named
public class Statuses {
    private static final Sign NEUTRAL = new Sign("", "dash");

    private final Map<String, Sign> signs;

    public Statuses() {
        this.signs = Map.copyOf(read());
    }

    /** Key of the state's word: {@code cohort.state.RUNNING}. */
    public String key(String kind, Object value) {
        return kind + "." + value;
    }

    /** {@code ok}, {@code warn}, {@code bad}, {@code info}, or empty for a neutral state. */
    public String tone(String kind, Object value) {
        return signs.getOrDefault(key(kind, value), NEUTRAL).tone();
    }

    public String icon(String kind, Object value) {
        return signs.getOrDefault(key(kind, value), NEUTRAL).icon();
    }

    Map<String, Sign> signs() {
        return signs;
    }

    private static Map<String, Sign> read() {
        Properties properties = new Properties();
        try (InputStream stream = Statuses.class.getResourceAsStream("statuses.properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Sign> signs = new HashMap<>();
        properties.forEach((key, sign) -> signs.put((String) key, Sign.parse((String) sign)));
        return signs;
    }

    /**
     * How a state looks.
     *
     * @param tone style class, may be empty
     * @param icon symbol of the sprite
     */
    record Sign(String tone, String icon) {
        static Sign parse(String text) {
            String[] parts = text.trim().split("\\s+");
            if (parts.length != 2) {
                throw new IllegalArgumentException("a status is 'tone icon', not '" + text + "'");
            }
            return new Sign(parts[0].equals("none") ? "" : parts[0], parts[1]);
        }
    }
}
