package org.cohortium.demo;

import java.util.Locale;

/** How much demo data to make. Every size holds the written-out cohorts and grants; the larger ones add made-up more. */
public enum DemoSize {
    DEMO(900, 26, 14, 6),
    MEDIUM(50_000, 1_000, 200, 40),
    LARGE(1_000_000, 20_000, 1_200, 500);

    private final int people;
    private final int cohorts;
    private final int ministries;
    private final int grants;

    DemoSize(int people, int cohorts, int ministries, int grants) {
        this.people = people;
        this.cohorts = cohorts;
        this.ministries = ministries;
        this.grants = grants;
    }

    /**
     * Reads a setting such as {@code COHORTIUM_DEMO=medium}.
     *
     * @throws IllegalArgumentException if there is no such size
     */
    public static DemoSize of(String setting) {
        return valueOf(setting.strip().toUpperCase(Locale.ROOT));
    }

    public int people() {
        return people;
    }

    public int cohorts() {
        return cohorts;
    }

    /** Ministries and agencies; donors, training providers and the coalition come on top. */
    public int ministries() {
        return ministries;
    }

    public int grants() {
        return grants;
    }
}
