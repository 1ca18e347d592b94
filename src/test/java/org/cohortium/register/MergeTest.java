package org.cohortium.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Language;
import org.junit.jupiter.api.Test;

/** The three-way merge: base as given out, theirs in the database, ours in the file. */
class MergeTest {
    private static final Place MARK = Place.attendance(1, 2);
    private static final Place DECISION = Place.outcome(Kind.DECISION, 1);
    private static final Place REASON = Place.outcome(Kind.REASON, 1);

    @Test
    void whatWasLeftAsItWasAsksForNothingWhateverBecameOfIt() {
        Merge merge = merge(MARK, "PRESENT", "ABSENT", "PRESENT");

        assertThat(merge.unchanged()).isEqualTo(1);
        assertThat(merge.changed()).isEmpty();
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void whatBothSidesChangedToTheSameAsksForNothing() {
        assertThat(merge(MARK, "", "LATE 45", "LATE 45").unchanged()).isEqualTo(1);
    }

    @Test
    void whatOnlyTheFileChangedGoesIn() {
        assertThat(merge(MARK, "ABSENT", "ABSENT", "EXCUSED").changed()).singleElement();
        assertThat(merge(MARK, "", "", "PRESENT").changed()).singleElement();
    }

    @Test
    void whatBothSidesChangedClashesAndTellsAllThree() {
        Merge merge = merge(MARK, "ABSENT", "EXCUSED", "PRESENT");

        assertThat(merge.changed()).isEmpty();
        assertThat(merge.conflicts()).singleElement().satisfies(clash -> {
            assertThat(clash.base()).isEqualTo("ABSENT");
            assertThat(clash.theirs()).isEqualTo("EXCUSED");
            assertThat(clash.cell().ours()).isEqualTo("PRESENT");
        });
    }

    @Test
    void whatIsRecordedCannotBeEmptied() {
        Merge merge = merge(MARK, "PRESENT", "PRESENT", "");

        assertThat(merge.changed()).isEmpty();
        assertThat(rules(merge)).containsExactly("register.emptied");
    }

    @Test
    void anEmptyCellOverAMarkMadeMeanwhileAsksForNothing() {
        assertThat(merge(MARK, "", "PRESENT", "").unchanged()).isEqualTo(1);
    }

    @Test
    void aReasonClashesWithADecisionMadeMeanwhile() {
        Merge merge = Merge.of(
                file(cell(DECISION, "PASS"), cell(REASON, "Handed in late")),
                values(DECISION, "PASS"),
                values(DECISION, "FAIL"));

        assertThat(merge.changed()).isEmpty();
        assertThat(merge.unchanged()).isEqualTo(1);
        assertThat(merge.conflicts()).extracting(clash -> clash.cell().place()).containsExactly(REASON);
    }

    @Test
    void whatARuleRefusedIsInvalidAndNotChanged() {
        Merge merge = merge(MARK, "", "", "PRESENT");

        Merge refused = merge.without(Map.of(merge.changed().get(0), Refusal.of("attendance.sessionNotYet")));

        assertThat(refused.changed()).isEmpty();
        assertThat(rules(refused)).containsExactly("attendance.sessionNotYet");
    }

    private static Merge merge(Place place, String base, String theirs, String ours) {
        return Merge.of(file(cell(place, ours)), values(place, base), values(place, theirs));
    }

    private static List<String> rules(Merge merge) {
        return merge.invalid().stream().map(each -> each.refusal().rule()).toList();
    }

    private static FilledIn file(FilledCell... cells) {
        Edition edition = new Edition(1, "KEN-2026-01", "somebody", Instant.EPOCH, Language.EN);
        return new FilledIn(edition, Arrays.asList(cells), List.of());
    }

    private static FilledCell cell(Place place, String ours) {
        return new FilledCell(place, "Sheet", "B7", ours, ours);
    }

    private static Values values(Place place, String value) {
        Map<Place, String> values = new HashMap<>();
        if (!value.isEmpty()) {
            values.put(place, value);
        }
        return new Values(values, Map.of());
    }
}
