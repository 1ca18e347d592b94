package org.cohortium.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A post in a ministry, titled in the language of its administration. */
record Job(String seniority, String title) {
    private static final List<String> LEVELS =
            List.of("JUNIOR", "MID", "MID", "MID", "SENIOR", "SENIOR", "SENIOR", "EXECUTIVE");

    /** Jobs by language and seniority. */
    static Map<String, Map<String, List<Job>>> all() {
        return Tsv.read("jobs.tsv").stream()
                .collect(Collectors.groupingBy(
                        line -> line.text("language"),
                        Collectors.groupingBy(
                                line -> line.text("seniority"),
                                Collectors.mapping(
                                        line -> new Job(line.text("seniority"), line.text("title")),
                                        Collectors.toList()))));
    }

    static Job draw(Map<String, List<Job>> jobs, Chance chance) {
        return chance.pick(jobs.get(chance.pick(LEVELS)));
    }
}
