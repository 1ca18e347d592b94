package org.cohortium.intake.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.cohortium.intake.DateOrder;

/**
 * Whether day or month comes first in a report, for all of its dates at once: by a figure that can be no month, else by
 * the day of the session, else by the clock, as those who count twelve hours in figures write the month first.
 */
final class OrderOfDates {
    private static final int MONTHS = 12;

    private OrderOfDates() {}

    static DateOrder of(Collection<WrittenMoment> moments, LocalDate session) {
        List<WrittenMoment> open =
                moments.stream().filter(WrittenMoment::isOpen).toList();
        long dayFirst = count(open, moment -> moment.numbers().get(0) > MONTHS);
        long monthFirst = count(open, moment -> moment.numbers().get(1) > MONTHS);
        if (dayFirst == monthFirst) {
            dayFirst = count(open, moment -> isNear(moment, DateOrder.DAY_FIRST, session));
            monthFirst = count(open, moment -> isNear(moment, DateOrder.MONTH_FIRST, session));
        }
        if (dayFirst == monthFirst) {
            monthFirst += open.stream().anyMatch(WrittenMoment::halves) ? 1 : 0;
        }
        return monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    private static long count(List<WrittenMoment> moments, Predicate<WrittenMoment> condition) {
        return moments.stream().filter(condition).count();
    }

    private static boolean isNear(WrittenMoment moment, DateOrder order, LocalDate session) {
        LocalDateTime at = moment.at(order, ZoneOffset.UTC, ZoneOffset.UTC);
        return at != null
                && !at.toLocalDate().isBefore(session.minusDays(1))
                && !at.toLocalDate().isAfter(session.plusDays(1));
    }
}
