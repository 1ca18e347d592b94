package org.cohortium.attendance.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.attendance.Mark;
import org.cohortium.shared.CheckCharacter;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.TypedDigits;
import org.jspecify.annotations.Nullable;

/**
 * What a facilitator types from a signed sheet: {@code K7Q4 A3 L9,12 *}. The sheet's code, then for each mark its letter
 * (A absent, L late, E excused, P present) with numbers of rows, also from one to another: {@code A3-5}. Rows not named
 * were present. The last character is the check character over all before it, or {@code *} where there is none.
 *
 * @param code of the sheet
 * @param rows marks by number of row, of those named
 * @param check the line's check character, for whoever passes it on
 */
public record SignInLine(String code, Map<Integer, Mark> rows, char check) {
    static final String NOT_A_LINE = "sheet.notALine";
    private static final String NO_CHECK = "*";
    private static final int LONGEST = 2_000;
    private static final Pattern LINE = Pattern.compile("([0-9A-Z]{4,6})((?: (?:[APEL][0-9,-]+)+)*) ([0-9A-Z*])");
    private static final Pattern PART = Pattern.compile("([APEL])([0-9,-]+)");
    private static final Pattern ROWS = Pattern.compile("([0-9]{1,4})(?:-([0-9]{1,4}))?");
    private static final Map<String, Mark> MARKS =
            Map.of("A", Mark.ABSENT, "P", Mark.PRESENT, "E", Mark.EXCUSED, "L", Mark.LATE);

    public SignInLine {
        rows = Map.copyOf(rows);
    }

    /** A line, or why it is none. */
    public record Read(@Nullable SignInLine line, @Nullable Refusal refusal) {
        private static Read refused(String rule, String name, Object value) {
            return new Read(null, new Refusal(rule, Map.of(name, value)));
        }
    }

    /** Reads a line as it was typed: in any case, digits of any script, with spaces and commas wherever they do no harm. */
    public static Read read(String typed) {
        String text = TypedDigits.plain(typed)
                .strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s*,\\s*", ",")
                .replaceAll("\\s+", " ")
                .replaceAll(",(?=[APEL])", " ")
                .replaceAll("(?<=\\S)\\*$", " *");
        Matcher line = LINE.matcher(text);
        if (text.length() > LONGEST || !line.matches()) {
            return Read.refused(NOT_A_LINE, "line", typed.strip());
        }
        String code = line.group(1).replace('O', '0').replace('I', '1').replace('L', '1');
        char check = checkOf(code + line.group(2));
        if (!line.group(3).equals(NO_CHECK) && line.group(3).charAt(0) != check) {
            return Read.refused("sheet.checkWrong", "line", typed.strip());
        }
        Map<Integer, Mark> rows = new TreeMap<>();
        Matcher part = PART.matcher(line.group(2));
        while (part.find()) {
            Optional<Refusal> refusal = add(part.group(2), MARKS.get(part.group(1)), rows);
            if (refusal.isPresent()) {
                return new Read(null, refusal.get());
            }
        }
        return new Read(new SignInLine(code, rows, check), null);
    }

    private static Optional<Refusal> add(String numbers, Mark mark, Map<Integer, Mark> rows) {
        for (String each : numbers.split(",", -1)) {
            Matcher range = ROWS.matcher(each);
            if (!range.matches()) {
                return Optional.of(new Refusal("sheet.noRows", Map.of("rows", numbers)));
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (to < from) {
                return Optional.of(new Refusal("sheet.noRows", Map.of("rows", each)));
            }
            for (int row = from; row <= to; row++) {
                if (rows.putIfAbsent(row, mark) != null) {
                    return Optional.of(new Refusal("sheet.twice", Map.of("row", row)));
                }
            }
        }
        return Optional.empty();
    }

    /** Over letters and digits; what parts numbers counts as a letter that no mark has. */
    private static char checkOf(String text) {
        return CheckCharacter.of(text.replace(" ", "").replace(',', 'X').replace('-', 'Y'));
    }
}
