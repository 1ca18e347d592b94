package org.cohortium.funding.expenditure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpenditureListTest {
    @TempDir
    private Path folder;

    @Test
    void readsColumnsInAnyOrderBelowATitle() {
        List<SpentLine> lines = lines("""
                Expenditure of the second quarter;;;;;
                Voucher no.;Payment date;Cost category;Amount spent;Ccy;Cohort code;Eligible
                V-1;31/03/2026;Travel;1 250,50;kes;KEN-2026-01;yes
                V-2;04/05/2026;overheads;-80;;;no
                """);
        assertThat(lines).extracting(SpentLine::number).containsExactly(3, 4);
        assertThat(lines.get(0).spent())
                .isEqualTo(new SpentAmount(
                        "V-1",
                        LocalDate.of(2026, 3, 31),
                        Category.TRAVEL,
                        new BigDecimal("1250.50"),
                        "KES",
                        "KEN-2026-01",
                        true));
        assertThat(lines.get(1).spent())
                .isEqualTo(new SpentAmount(
                        "V-2", LocalDate.of(2026, 5, 4), Category.INDIRECT, new BigDecimal(-80), "USD", null, false));
    }

    @Test
    void readsFrenchAndArabic() {
        assertThat(lines("""
                Date de dépense;Catégorie;Montant;Référence
                2026-03-01;Déplacements;100;P-1
                """))
                .extracting(line -> Objects.requireNonNull(line.spent()).category())
                .containsExactly(Category.TRAVEL);
        assertThat(lines("""
                التاريخ;الفئة;المبلغ;المرجع;مؤهل
                ٢٠٢٦-٠٣-٠١;القاعة;١٢٥٠;س-١;لا
                """))
                .extracting(SpentLine::spent)
                .containsExactly(new SpentAmount(
                        "س-١", LocalDate.of(2026, 3, 1), Category.VENUE, new BigDecimal(1250), "USD", null, false));
    }

    @Test
    void tellsWhatItCannotReadByItsCell() {
        List<SpentLine> lines = lines("""
                Date;Category;Amount;Reference;Eligible
                03/04/2026;Travel;12,500;A;perhaps
                ;Fun;x;;
                """);
        assertThat(lines.get(0).problems())
                .extracting(problem -> problem.cell() + " " + problem.refusal().rule())
                .containsExactly("A2 spent.cell.unclear", "C2 spent.cell.unclear", "E2 spent.cell.unclear");
        assertThat(lines.get(1).problems())
                .extracting(problem -> problem.cell() + " " + problem.refusal().rule())
                .containsExactly(
                        "A3 spent.cell.missing",
                        "B3 spent.cell.unclear",
                        "C3 spent.cell.unclear",
                        "D3 spent.cell.missing");
        assertThat(lines).extracting(SpentLine::spent).containsOnlyNulls();
    }

    @Test
    void refusesAListWithoutWhatItNeeds() {
        assertThat(read("Date;Category;Amount\n2026-01-01;Travel;5\n").refusal())
                .matches(refusal -> refusal.rule().equals("spent.list.missing")
                        && refusal.arguments().get("first").equals("REFERENCE"));
        assertThat(read("Name;Email;City\nA;B;C\n").refusal())
                .matches(refusal -> refusal.rule().equals("spent.list.noHeadings"));
    }

    private List<SpentLine> lines(String text) {
        ExpenditureList.Read read = read(text);
        assertThat(read.refusal()).isNull();
        return read.lines();
    }

    private ExpenditureList.Read read(String text) {
        try {
            return ExpenditureList.of(Files.writeString(folder.resolve("list.csv"), text), "USD");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
