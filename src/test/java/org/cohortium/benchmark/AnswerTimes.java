package org.cohortium.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** How long answers took, by list and reader. */
final class AnswerTimes {
    private static final String BASELINE = "/api/v1/status";

    private final Map<String, Map<String, List<Duration>>> times = new ConcurrentSkipListMap<>();

    void add(String list, String reader, Duration took) {
        times.computeIfAbsent(list, any -> new ConcurrentSkipListMap<>())
                .computeIfAbsent(reader, any -> Collections.synchronizedList(new ArrayList<>()))
                .add(took);
    }

    /** The 95th percentile of lists that are over the bar. */
    Map<String, Duration> slowerThan(Duration bar) {
        Map<String, Duration> slow = new TreeMap<>();
        times.forEach((list, byReader) -> {
            Duration took = percentile(all(byReader), 95);
            if (took.compareTo(bar) > 0) {
                slow.put(list, took);
            }
        });
        return slow;
    }

    /** One line a list: answers, median, 95th percentile, its ratio to the baseline's, and who waited longest. */
    void print(String what) {
        Duration baseline = percentile(all(times.getOrDefault(BASELINE, Map.of())), 50);
        System.out.printf("%s; baseline %s, median %d ms%n", what, BASELINE, baseline.toMillis());
        System.out.printf(
                "%-32s %8s %7s %7s %9s  %s%n",
                "list", "answers", "p50 ms", "p95 ms", "x status", "slowest reader, p95 ms");
        times.forEach((list, byReader) -> {
            List<Duration> all = all(byReader);
            String slowest = Collections.max(
                    byReader.keySet(),
                    (one, other) -> percentile(byReader.get(one), 95).compareTo(percentile(byReader.get(other), 95)));
            System.out.printf(
                    "%-32s %8d %7d %7d %9.0f  %s, %d%n",
                    list,
                    all.size(),
                    percentile(all, 50).toMillis(),
                    percentile(all, 95).toMillis(),
                    (double) percentile(all, 50).toNanos() / baseline.toNanos(),
                    slowest,
                    percentile(byReader.get(slowest), 95).toMillis());
        });
    }

    private static List<Duration> all(Map<String, List<Duration>> byReader) {
        return byReader.values().stream().flatMap(List::stream).toList();
    }

    /** The smallest time that so many percent of the answers did not exceed. */
    private static Duration percentile(List<Duration> times, int percent) {
        List<Duration> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
