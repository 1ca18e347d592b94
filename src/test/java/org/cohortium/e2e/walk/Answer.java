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

    /** A number is an echo only where it stands by itself: a signing key's letters may hold any number's digits. */
    private static String withoutEcho(String text, String asked) {
        String within = asked.matches("\\d+") ? "[\\w-]" : "\\d";
        return text.replaceAll("(?<!" + within + ")" + Pattern.quote(asked) + "(?!" + within + ")", "…");
    }

    private static String unescaped(String text) {
        return text.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("\\u0027", "'");
    }
}
