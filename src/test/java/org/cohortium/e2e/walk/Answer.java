package org.cohortium.e2e.walk;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What came back, made comparable. */
record Answer(int status, String body) {
    private static final Pattern SCRIPTS = Pattern.compile("<(script|style|svg)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    /** Which of the secrets it tells; the key asked for does not count as told when it is only echoed. */
    List<String> tells(Set<String> secrets, String asked) {
        String text = withoutEcho(unescaped(body), asked);
        return secrets.stream().filter(text::contains).toList();
    }

    /** What a reader would see, without the key asked for. */
    String seen(String asked) {
        String text =
                unescaped(TAGS.matcher(SCRIPTS.matcher(body).replaceAll("")).replaceAll(" "));
        return status + " " + withoutEcho(text, asked).replaceAll("\\s+", " ");
    }

    private static String withoutEcho(String text, String asked) {
        return text.replaceAll("(?<!\\d)" + Pattern.quote(asked) + "(?!\\d)", "…");
    }

    private static String unescaped(String text) {
        return text.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("\\u0027", "'");
    }
}
