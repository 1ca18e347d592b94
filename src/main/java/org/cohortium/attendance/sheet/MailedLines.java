package org.cohortium.attendance.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohortium.notification.ReceivedMail;

/**
 * What somebody mailed from sheets: lines as they are typed, and their PIN, in a line of its own, in the subject, or behind
 * a line.
 *
 * @param pin empty where none was found
 */
record MailedLines(List<String> lines, Optional<String> pin) {
    private static final int MOST = 20;
    private static final Pattern NAMED_PIN = Pattern.compile("(?i)\\bPIN\\b\\W*(\\d{6})\\b");
    private static final Pattern BARE_PIN = Pattern.compile("(?<![\\w-])(\\d{6})(?![\\w-])");
    private static final Pattern PIN_AT_END = Pattern.compile("(?i)\\s*(?:\\bPIN\\b\\W*)?\\b\\d{6}\\s*$");

    MailedLines {
        lines = List.copyOf(lines);
    }

    static MailedLines of(ReceivedMail mail) {
        List<String> all = new ArrayList<>(mail.lines());
        all.add(mail.subject());
        List<String> lines = all.stream()
                .map(line -> PIN_AT_END.matcher(line).replaceAll(""))
                .filter(MailedLines::isOfASheet)
                .distinct()
                .limit(MOST)
                .toList();
        return new MailedLines(lines, first(all, NAMED_PIN).or(() -> first(all, BARE_PIN)));
    }

    boolean isNothing() {
        return lines.isEmpty() && pin.isEmpty();
    }

    /** Also one that is wrong in what it says, so that its sender is told. */
    private static boolean isOfASheet(String line) {
        SignInLine.Read read = SignInLine.read(line);
        return read.refusal() == null || !read.refusal().rule().equals(SignInLine.NOT_A_LINE);
    }

    private static Optional<String> first(List<String> lines, Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .flatMap(matcher -> matcher.find() ? Stream.of(matcher) : Stream.<Matcher>empty())
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
