package org.cohortium.spreadsheet.workbook;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Makes cells lead the eye, as a conditional format. */
final class EmphasisFrame {
    private EmphasisFrame() {}

    static void add(XSSFSheet sheet, String cells, Emphasis emphasis) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] range = {CellRangeAddress.valueOf(cells)};
        if (emphasis instanceof Emphasis.DataBar) {
            formats.addConditionalFormatting(range, bar(formats));
        } else if (emphasis instanceof Emphasis.Icons icons) {
            formats.addConditionalFormatting(range, icons(formats, icons));
        } else if (emphasis instanceof Emphasis.Words words) {
            XSSFConditionalFormattingRule[] rules = {
                word(formats, words.good(), Look.GOOD),
                word(formats, words.middle(), Look.WARNING),
                word(formats, words.bad(), Look.BAD)
            };
            formats.addConditionalFormatting(range, rules);
        }
    }

    private static XSSFConditionalFormattingRule bar(XSSFSheetConditionalFormatting formats) {
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(Palette.of(Palette.BAR));
        set(rule.getDataBarFormatting().getMinThreshold(), 0);
        return rule;
    }

    private static XSSFConditionalFormattingRule word(XSSFSheetConditionalFormatting formats, String word, Look look) {
        String quoted = '"' + word.replace("\"", "\"\"") + '"';
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(ComparisonOperator.EQUAL, quoted);
        Palette.fillOf(look)
                .ifPresent(colour -> rule.createPatternFormatting().setFillBackgroundColor(Palette.of(colour)));
        return rule;
    }

    private static XSSFConditionalFormattingRule icons(XSSFSheetConditionalFormatting formats, Emphasis.Icons icons) {
        XSSFConditionalFormattingRule rule =
                formats.createConditionalFormattingRule(IconMultiStateFormatting.IconSet.GYR_3_SHAPES);
        ConditionalFormattingThreshold[] thresholds =
                rule.getMultiStateFormatting().getThresholds();
        set(thresholds[1], icons.fair());
        set(thresholds[2], icons.good());
        return rule;
    }

    private static void set(ConditionalFormattingThreshold threshold, double value) {
        threshold.setRangeType(RangeType.NUMBER);
        threshold.setValue(value);
    }
}
