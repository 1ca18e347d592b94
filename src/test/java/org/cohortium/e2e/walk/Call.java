package org.cohortium.e2e.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing to ask of the server, for one key or for none.
 *
 * @param path with its query; {@code {}} stands for the key
 * @param type media type of the body, or null
 * @param body with {@code {}} for the key in a text, {@code {#}} where a number is asked for, or null
 */
record Call(
        String verb,
        String path,
        @Nullable String type,
        @Nullable String body,
        @Nullable Key key) {
    static final String NUMBER = "{#}";
    private static final String HOLE = "{}";
    private static final Pattern NARROWING =
            Pattern.compile("[?&](view|year|country|state|text|curriculum|rows|step|page|limit|cursor|next|q)=");

    static Call get(String path, @Nullable Key key) {
        return new Call("GET", path, null, null, key);
    }

    /** Whether the answer can depend on the key at all. */
    boolean asks() {
        return path.contains(HOLE) || (body != null && (body.contains(HOLE) || body.contains(NUMBER)));
    }

    /**
     * Whether it asks for one thing by its name or number. What only narrows a list may answer differently for any text:
     * part of a number is part of many codes.
     */
    boolean namesOneThing() {
        return key != null && !NARROWING.matcher(path).find();
    }

    Call withoutKey() {
        return new Call(verb, path, type, body, null);
    }

    boolean isReading() {
        return verb.equals("GET");
    }

    /** The same asked for what is not there. */
    Call absent() {
        if (key == null) {
            throw new IllegalStateException(this + " asks for no one thing");
        }
        return new Call(verb, path, type, body, new Key(key.kind(), key.absent(), key.absent()));
    }

    String address() {
        return key == null ? path : path.replace(HOLE, URLEncoder.encode(key.value(), StandardCharsets.UTF_8));
    }

    String content() {
        return body == null ? "" : key == null ? body : filled(body, key.value());
    }

    /** A key that is no number is sent as a text in its place, since the rest must be read as JSON all the same. */
    private static String filled(String body, String key) {
        return body.replace(HOLE, key).replace(NUMBER, key.matches("\\d+") ? key : '"' + key + '"');
    }

    /** The key's value, or what stands nowhere. */
    String asked() {
        return key == null ? "\n" : key.value();
    }

    @Override
    public String toString() {
        return verb + " " + address() + (key == null ? "" : " (" + key.kind() + ")");
    }
}
