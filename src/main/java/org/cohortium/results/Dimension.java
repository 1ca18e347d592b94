package org.cohortium.results;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What figures are broken down by. Each participation falls into one category, but for {@link #MODE}: its sessions do. */
public enum Dimension {
    /** FEMALE, MALE, or OTHER: another term, undisclosed or unknown, in one. */
    SEX,
    /** YOUTH, OLDER or UNKNOWN. */
    AGE,
    /** YES, NO or UNKNOWN. */
    DISABILITY,
    /** ISO 3166-1 alpha-3, or UNKNOWN. */
    COUNTRY,
    /** The cohort's code. */
    COHORT,
    /** The session's mode of delivery. */
    MODE;

    static final String UNKNOWN = "UNKNOWN";

    /** Finds a dimension by the name indicators use: its own in lower case. */
    public static Dimension named(String name) {
        for (Dimension each : values()) {
            if (each.key().equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException("figures are not broken down by " + name);
    }

    /** The name indicators use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One person's participations by category. */
    Map<String, List<Participation>> split(List<Participation> person) {
        if (this == MODE) {
            return person.stream()
                    .flatMap(each -> each.attended().stream().map(Attended::mode))
                    .distinct()
                    .collect(Collectors.toMap(
                            mode -> mode,
                            mode -> person.stream().map(each -> each.in(mode)).toList()));
        }
        if (person.size() == 1) {
            return Map.of(category(person.get(0)), person);
        }
        return person.stream().collect(Collectors.groupingBy(this::category));
    }

    private String category(Participation participation) {
        Traits traits = participation.traits();
        return switch (this) {
            case SEX -> sex(traits.sex());
            case AGE -> traits.age() == null ? UNKNOWN : traits.isYoung() ? "YOUTH" : "OLDER";
            case DISABILITY -> traits.disability();
            case COUNTRY -> traits.country() == null ? UNKNOWN : traits.country();
            case COHORT -> participation.cohort();
            case MODE -> throw new IllegalStateException("sessions have modes, participations have none");
        };
    }

    private static String sex(String sex) {
        return sex.equals("FEMALE") || sex.equals("MALE") ? sex : "OTHER";
    }
}
