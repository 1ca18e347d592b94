package org.cohortium.results.framework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays out targets over the time of a grant: in even steps from the baseline to what is to be reached in the end. */
public final class Pace {
    private static final Set<Unit> WHOLE = EnumSet.of(Unit.PERSONS, Unit.PARTICIPATIONS, Unit.COUNT);
    private static final int DECIMALS = 2;

    private Pace() {}

    /**
     * Targets for all, one a period; the last period ends with the grant.
     *
     * @param months of a period, from 1
     * @param goal by the end of the grant where it counts from the beginning, else of each period
     * @param baseline null for none
     */
    public static List<Target> lay(
            LocalDate starts,
            LocalDate ends,
            int months,
            Unit unit,
            Accumulation accumulation,
            BigDecimal goal,
            @Nullable BigDecimal baseline) {
        List<LocalDate> firsts = new ArrayList<>();
        for (LocalDate from = starts; !from.isAfter(ends); from = starts.plusMonths((long) months * firsts.size())) {
            firsts.add(from);
        }
        BigDecimal base = baseline == null ? BigDecimal.ZERO : baseline;
        List<Target> targets = new ArrayList<>();
        for (int at = 0; at < firsts.size(); at++) {
            boolean last = at == firsts.size() - 1;
            LocalDate to = last ? ends : firsts.get(at + 1).minusDays(1);
            BigDecimal value = accumulation == Accumulation.BY_PERIOD || last
                    ? goal
                    : base.add(goal.subtract(base)
                            .multiply(BigDecimal.valueOf(at + 1L))
                            .divide(
                                    BigDecimal.valueOf(firsts.size()),
                                    WHOLE.contains(unit) ? 0 : DECIMALS,
                                    RoundingMode.HALF_UP));
            targets.add(Target.total(firsts.get(at), to, value));
        }
        return targets;
    }
}
