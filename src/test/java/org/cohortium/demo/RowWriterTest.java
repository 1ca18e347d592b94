package org.cohortium.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RowWriterTest {
    @Test
    void writesTextNumbersAndNull() {
        assertThat(written(rows -> rows.number(12).text("Ndèye").nothing().end()))
                .isEqualTo("12\tNdèye\t\\N\n");
    }

    @Test
    void escapesWhatCopyWouldTakeForItsOwn() {
        assertThat(written(rows -> rows.text("a\tb\\c\nd").text("é\t\\").end()))
                .isEqualTo("a\\tb\\\\c\\nd\té\\t\\\\\n");
    }

    @Test
    void writesHundredthsWithTwoDecimals() {
        assertThat(written(rows ->
                        rows.hundredths(1205).hundredths(7).hundredths(-150).end()))
                .isEqualTo("12.05\t0.07\t-1.50\n");
    }

    @Test
    void growsForARowLongerThanABlock() {
        var name = "x".repeat(200_000);
        assertThat(written(rows -> rows.text(name).end())).isEqualTo(name + "\n");
    }

    private static String written(Consumer<RowWriter> rows) {
        var text = new StringBuilder();
        var writer =
                new RowWriter((block, length) -> text.append(new String(block, 0, length, StandardCharsets.UTF_8)));
        rows.accept(writer);
        writer.flush();
        return text.toString();
    }
}
