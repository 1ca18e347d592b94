package org.cohortium.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.attendance.Mark;
import org.cohortium.certification.OutcomeDecision;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.CellKind;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;

/**
 * How values stand in the cells of a workbook in one language. Letters and words of the other languages are understood
 * as well, and so are whole words and digits of any script.
 */
final class CellWords {
    private static final Pattern UNSEEN = Pattern.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]");
    private static final Pattern MARK = Pattern.compile("(\\D+?)\\s*([0-9]{1,4})?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private final Words words;
    private final Map<String, Mark> marks = new HashMap<>();
    private final Map<String, OutcomeDecision> decisions = new HashMap<>();

    CellWords(Texts texts, Language language) {
        this.words = texts.in(language);
        for (Language each : Language.values()) {
            learn(texts.in(each));
        }
        learn(words);
    }

    private void learn(Words from) {
        for (Mark mark : Mark.values()) {
            marks.put(key(from.get("register.letter." + mark)), mark);
            marks.put(key(from.get("attendance.mark." + mark)), mark);
            marks.put(key(mark.name()), mark);
        }
        for (OutcomeDecision decision : OutcomeDecision.values()) {
            decisions.put(key(from.get("certification.decision." + decision)), decision);
            decisions.put(key(decision.name()), decision);
        }
    }

    Words words() {
        return words;
    }

    /** What is offered for a mark: the letters, then late with its minutes. */
    List<String> marks(int longestMinutes) {
        List<String> offered = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            offered.add(letter(mark));
        }
        for (int minutes = 1; minutes < longestMinutes; minutes++) {
            offered.add(letter(Mark.LATE) + minutes);
        }
        return offered;
    }

    List<String> decisions() {
        return Arrays.stream(OutcomeDecision.values()).map(this::word).toList();
    }

    private String letter(Mark mark) {
        return words.get("register.letter." + mark);
    }

    private String word(OutcomeDecision decision) {
        return words.get("certification.decision." + decision);
    }

    /** A value as its cell shows it. */
    String shown(Kind kind, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (kind) {
            case ATTENDANCE -> letter(mark(value)) + value.replaceFirst("^\\D+", "");
            case DECISION -> word(OutcomeDecision.valueOf(value));
            case SCORE, REASON, UNTIL -> value;
        };
    }

    static Mark mark(String value) {
        return Mark.valueOf(value.replaceFirst(" .*", ""));
    }

    /** The value somebody entered; the empty one for an empty cell; nothing where it cannot be understood. */
    Optional<String> read(Kind kind, Cell cell) {
        String text = tidy(cell.text());
        if (text.isEmpty()) {
            return Optional.of("");
        }
        return switch (kind) {
            case ATTENDANCE -> readMark(text);
            case SCORE -> cell.kind() == CellKind.DATE ? Optional.empty() : readNumber(text);
            case DECISION -> Optional.ofNullable(decisions.get(key(text))).map(Enum::name);
            case REASON -> Optional.of(text);
            case UNTIL -> readDay(text);
        };
    }

    private Optional<String> readMark(String text) {
        Matcher matcher = MARK.matcher(digits(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Mark mark = marks.get(key(matcher.group(1)));
        String minutes = matcher.group(2);
        if (mark == null || minutes != null && mark != Mark.LATE) {
            return Optional.empty();
        }
        return Optional.of(minutes == null ? mark.name() : mark + " " + Integer.parseInt(minutes));
    }

    private static Optional<String> readNumber(String text) {
        String number = digits(text).replace(',', '.').replace('\u066b', '.');
        return NUMBER.matcher(number).matches() ? Optional.of(plain(new BigDecimal(number))) : Optional.empty();
    }

    private static Optional<String> readDay(String text) {
        try {
            return Optional.of(LocalDate.parse(digits(text)).toString());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Digits of any script as 0 to 9. */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Without blanks at the ends, and without marks of direction, which programs add and nobody sees. */
    static String tidy(String text) {
        return UNSEEN.matcher(text)
                .replaceAll("")
                .replace('\u00a0', ' ')
                .replace("\r\n", "\n")
                .strip();
    }

    private static String key(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }
}
