package org.cohortium.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cohortium.e2e.TestServer;
import org.junit.jupiter.api.Test;

/**
 * The first page of every list on a full database, with twenty people signed in, each of whom asks for one every few
 * seconds. What is measured is the time from asking to the last byte, on the same machine: the server's time and a little
 * more.
 *
 * <p>{@code -Dbench.size=medium} for a short run; {@code -Dbench.again=true} on the data an earlier run loaded.
 */
class ListPagesBenchmark {
    private static final String SIZE = System.getProperty("bench.size", "large");
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 8);
    private static final Duration BETWEEN_TWO_PAGES = Duration.ofSeconds(3);
    private static final Duration BAR = Duration.ofMillis(300);

    /** Who is signed in, and how often. */
    private static final Map<String, Integer> PEOPLE = Map.of(
            "coordinator.ken",
            5,
            "coordinator.sen",
            4,
            "coordinator.jor",
            3,
            "facilitator.ken",
            3,
            "donor.one",
            2,
            "admin",
            2,
            "auditor",
            1);

    @Test
    void answersTheFirstPageOfEveryListInTime() throws InterruptedException, ExecutionException {
        Map<String, String> settings = Map.of("COHORTIUM_DEMO", SIZE);
        try (TestServer server = Boolean.getBoolean("bench.again")
                ? TestServer.startAgain("lists-" + SIZE, settings)
                : TestServer.start("lists-" + SIZE, settings)) {
            List<ListReader> readers = readers(server);
            readers.forEach(ListReader::readAll);
            AnswerTimes times = read(readers);
            times.print("First pages on " + SIZE + ", " + readers.size() + " people signed in, each asking every "
                    + BETWEEN_TWO_PAGES.toSeconds() + " s");
            assertThat(times.slowerThan(BAR)).isEmpty();
        }
    }

    private static List<ListReader> readers(TestServer server) {
        return PEOPLE.entrySet().stream()
                .flatMap(one -> Stream.generate(() -> new ListReader(server, one.getKey()))
                        .limit(one.getValue()))
                .toList();
    }

    /** Each reader asks for one list after the other, at their own pace whatever the others wait for. */
    private static AnswerTimes read(List<ListReader> readers) throws InterruptedException, ExecutionException {
        AnswerTimes times = new AnswerTimes();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(readers.size());
        try {
            List<Future<?>> asked = new ArrayList<>();
            for (int i = 0; i < readers.size(); i++) {
                ListReader reader = readers.get(i);
                long first = BETWEEN_TWO_PAGES.toMillis() * i / readers.size();
                for (int turn = 0; turn < ROUNDS * reader.lists(); turn++) {
                    int list = turn;
                    asked.add(clock.schedule(
                            () -> reader.read(list, times),
                            first + turn * BETWEEN_TWO_PAGES.toMillis(),
                            TimeUnit.MILLISECONDS));
                }
            }
            for (Future<?> one : asked) {
                one.get();
            }
        } finally {
            clock.shutdownNow();
        }
        return times;
    }
}
