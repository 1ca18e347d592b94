package org.cohortium.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cohortium.shared.LearningGain;

/**
 * The quantities of one set of people in one window. Filled person by person; what it holds never depends on the order.
 */
public final class Tally implements Amounts {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final Window window;
    private final long[] people = new long[Quantity.values().length];
    private final long[] minutes = new long[Quantity.values().length];
    private final Map<Quantity, BigDecimal> sums = new EnumMap<>(Quantity.class);
    private long pairs;
    private double gains;
    private double gained;
    private double toGain;

    public Tally(Window window) {
        this.window = window;
    }

    /** The quantities of a whole set. */
    public static Tally of(Window window, Iterable<List<Participation>> persons) {
        Tally tally = new Tally(window);
        persons.forEach(tally::add);
        return tally;
    }

    public Window window() {
        return window;
    }

    /**
     * Takes in one person.
     *
     * @param person all participations of that person in the set; at least one
     */
    public void add(List<Participation> person) {
        reached(Quantity.REGISTERED, person, Milestones::registered);
        reached(Quantity.STARTED, person, Milestones::started);
        reached(Quantity.COMPLETED, person, Milestones::completed);
        reached(Quantity.ASSESSED, person, Milestones::assessed);
        reached(Quantity.PASSED, person, Milestones::passed);
        reached(Quantity.CERTIFIED, person, Milestones::certified);
        count(Quantity.STAYING, person, each -> each.isStaying(window));
        count(Quantity.SEX_KNOWN, person, is(Traits::isSexKnown));
        count(Quantity.FEMALE, person, is(Traits::isFemale));
        count(Quantity.AGE_KNOWN, person, is(traits -> traits.age() != null));
        count(Quantity.YOUTH, person, is(Traits::isYoung));
        count(Quantity.DISABILITY_KNOWN, person, is(Traits::isDisabilityKnown));
        count(Quantity.DISABLED, person, is(Traits::isDisabled));
        count(Quantity.COUNTRY_KNOWN, person, is(traits -> traits.country() != null));
        count(Quantity.LDC, person, is(Traits::ldc));
        count(Quantity.MARKED, person, each -> each.hasMark(window, false));
        count(Quantity.EXCUSED, person, each -> each.hasMark(window, true));
        count(Quantity.MATCHED, person, each -> each.isMatched(window));
        count(Quantity.GAINING, person, each -> each.isMatched(window) && each.mayGain());
        for (Participation each : person) {
            addMinutes(each);
            addGain(each);
        }
    }

    /** Takes in a quantity that comes from elsewhere: hours of sessions, expenditure. */
    public void add(Quantity quantity, BigDecimal amount) {
        sums.merge(quantity, amount, BigDecimal::add);
    }

    /** Counts are whole; shares of points are rounded to 12 decimals. */
    @Override
    public BigDecimal of(Quantity quantity) {
        return switch (quantity) {
            case GAIN_PAIRS -> BigDecimal.valueOf(pairs);
            case GAINS -> rounded(gains);
            case POINTS_GAINED -> rounded(gained);
            case POINTS_TO_GAIN -> rounded(toGain);
            case ATTENDED_HOURS ->
                BigDecimal.valueOf(minutes[Quantity.ATTENDED_MINUTES.ordinal()]).divide(HOUR, MathContext.DECIMAL64);
            case ATTENDED_MINUTES, EXPECTED_MINUTES, EXPECTED_OR_EXCUSED_MINUTES ->
                BigDecimal.valueOf(minutes[quantity.ordinal()]);
            case SPENT, SESSION_HOURS -> sums.getOrDefault(quantity, BigDecimal.ZERO);
            default -> BigDecimal.valueOf(people[quantity.ordinal()]);
        };
    }

    /** A count of people. */
    public long people(Quantity quantity) {
        if (!quantity.countsPeople()) {
            throw new IllegalArgumentException(quantity + " does not count people");
        }
        return people[quantity.ordinal()];
    }

    private void reached(Quantity quantity, List<Participation> person, Function<Milestones, LocalDate> milestone) {
        count(quantity, person, each -> window.has(milestone.apply(each.reached())));
    }

    private Predicate<Participation> is(Predicate<Traits> trait) {
        return each -> window.has(each.reached().registered()) && trait.test(each.traits());
    }

    private void count(Quantity quantity, List<Participation> person, Predicate<Participation> counts) {
        for (Participation each : person) {
            if (counts.test(each)) {
                people[quantity.ordinal()]++;
                return;
            }
        }
    }

    private void addMinutes(Participation participation) {
        for (Attended session : participation.attended()) {
            if (window.has(session.day())) {
                minutes[Quantity.EXPECTED_OR_EXCUSED_MINUTES.ordinal()] += session.minutes();
                minutes[Quantity.EXPECTED_MINUTES.ordinal()] += session.excused() ? 0 : session.minutes();
                minutes[Quantity.ATTENDED_MINUTES.ordinal()] += session.excused() ? 0 : session.credited();
            }
        }
    }

    private void addGain(Participation participation) {
        Double before = participation.pre();
        Double after = participation.post();
        if (before == null || after == null || !participation.isMatched(window)) {
            return;
        }
        gained += after - before;
        toGain += 1 - before;
        OptionalDouble gain = LearningGain.of(before, after);
        if (gain.isPresent()) {
            pairs++;
            gains += gain.getAsDouble();
        }
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(12, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
