package org.cohortium.reporting.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cohortium.reporting.delivery.Reader;

/** Readers as they are typed, or pasted from a mail program: one a line, {@code Name <address>} or an address alone. */
final class ReaderLines {
    private static final Pattern LINES = Pattern.compile("[\\r\\n;]+");
    private static final Pattern NAMED = Pattern.compile("^(.*?)\\s*<\\s*([^<>]*?)\\s*>\\s*,?$");

    private ReaderLines() {}

    /** What is no address stays one, so that the refusal can name it. */
    static List<Reader> read(String typed) {
        return LINES.splitAsStream(typed)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ReaderLines::reader)
                .toList();
    }

    private static Reader reader(String line) {
        Matcher named = NAMED.matcher(line);
        return named.matches()
                ? new Reader(
                        named.group(2), named.group(1).replaceAll("^\"|\"$", "").strip())
                : new Reader(line.replaceAll(",$", "").strip(), "");
    }

    static String write(List<Reader> readers) {
        return readers.stream()
                .map(each -> each.name().isEmpty() ? each.address() : each.name() + " <" + each.address() + ">")
                .collect(Collectors.joining("\n"));
    }
}
