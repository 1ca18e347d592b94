package org.cohortium.spreadsheet.workbook;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of workbooks, {@code RRGGBB}; texts keep a contrast of 4.5 to 1 and more on their grounds. */
final class Palette {
    static final String WHITE = "FFFFFF";
    static final String TEXT = "1F2933";
    static final String NOTE = "52606D";
    static final String HEADER = "1F4E79";
    static final String TOTAL = "E4ECF4";
    static final String RULE = "BCCCDC";
    static final String LINK = "0B5CAD";
    static final String BAR = "9CC2E5";

    /** Of the series of a chart, the same for the same place; told apart in grey too. */
    static final List<String> SERIES = List.of("1F4E79", "E08A1E", "5BA38B", "8C4A86", "8FA3B5", "B23A48");

    private Palette() {}

    static XSSFColor of(String colour) {
        return new XSSFColor(bytes("FF" + colour), null);
    }

    static byte[] bytes(String colour) {
        return HexFormat.of().parseHex(colour);
    }

    static Optional<String> fillOf(Look look) {
        return switch (look) {
            case GOOD -> Optional.of("DDF2E3");
            case WARNING -> Optional.of("FFF3D1");
            case BAD -> Optional.of("FBE0DF");
            default -> Optional.empty();
        };
    }
}
