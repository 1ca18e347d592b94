package org.cohortium.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RubricTest {
    private static final String JSON = """
            {"criteria": [
              {"code": "problem", "title": "Problem", "translations": {"fr": {"title": "Problème"}},
               "levels": [{"points": 0, "title": "Missing", "translations": {}}, {"points": 40, "title": "Strong"}]},
              {"code": "clarity", "title": "Clarity", "translations": {},
               "levels": [{"points": 0, "title": "Missing", "translations": {}}, {"points": 60, "title": "Strong"}]}]}""";

    private final Rubric rubric = Rubric.read(JSON, "fr");

    @Test
    void readsTitlesInTheReadersLanguageAsFarAsThereAre() {
        assertThat(rubric.criteria()).extracting(Criterion::title).containsExactly("Problème", "Clarity");
        assertThat(rubric.criteria().get(0).most()).isEqualByComparingTo("40");
        assertThat(rubric.criteria().get(1).titleOf(new BigDecimal("60.00"))).isEqualTo("Strong");
    }

    @Test
    void marksAreALevelOfEveryCriterion() {
        assertThat(rule(marks("40", "0"), Part.FIRST, true)).isNull();
        assertThat(rule(marks("41", "0"), Part.FIRST, true)).isEqualTo("marking.noSuchLevel");
        assertThat(rule(marks("40", null), Part.FIRST, true)).isEqualTo("marking.undecided");
        assertThat(rule(marks("40", null), Part.FIRST, false)).isNull();
        assertThat(rule(new Marks(Map.of("style", new CriterionMark(BigDecimal.ONE, "")), ""), Part.FIRST, true))
                .isEqualTo("marking.noSuchCriterion");
    }

    @Test
    void whoSettlesSaysWhy() {
        assertThat(rule(marks("40", "60"), Part.AGREED, true)).isEqualTo("marking.agreedReason");
        assertThat(rule(new Marks(marks("40", "60").criteria(), "Read again"), Part.AGREED, true))
                .isNull();
    }

    @Test
    void marksAreReadBackAsTheyWereKept() {
        Marks marks = new Marks(marks("40", null).criteria(), "Good, \"but\" short");
        assertThat(Marks.read(marks.json())).isEqualTo(marks);
        assertThat(marks.sum()).isEqualByComparingTo("40");
    }

    @Test
    void agreementIsOfPassingAndByCriterion() {
        Agreement agreement = Agreement.of(
                rubric,
                new BigDecimal("50"),
                List.of(
                        new Agreement.Twice(marks("40", "60"), marks("40", "60")),
                        new Agreement.Twice(marks("40", "0"), marks("0", "60")),
                        new Agreement.Twice(marks("0", "0"), marks("0", "0"))));
        assertThat(agreement.works()).isEqualTo(3);
        assertThat(agreement.decided()).isEqualTo(2);
        assertThat(agreement.kappa()).isCloseTo(0.4, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(agreement.difference()).isCloseTo(20.0 / 3, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(agreement.criteria()).extracting(Agreement.OfCriterion::same).containsExactly(2, 2);
    }

    private @Nullable String rule(Marks marks, Part part, boolean whole) {
        return MarksPolicy.refusal(rubric, marks, part, whole)
                .map(Refusal::rule)
                .orElse(null);
    }

    private static Marks marks(String problem, @Nullable String clarity) {
        return new Marks(
                Map.of(
                        "problem", new CriterionMark(new BigDecimal(problem), "why"),
                        "clarity", new CriterionMark(clarity == null ? null : new BigDecimal(clarity), "")),
                "");
    }
}
