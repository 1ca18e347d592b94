package org.cohortium.results;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What somebody who knows some counts, and what adds up to what, can work out about the others: the least and the most
 * that each can be.
 */
final class Inference {
    private static final long UNBOUNDED = 1L << 40;
    /** Far more than any chain of sums is long; bounds that have not settled by then are true, only wider. */
    private static final int ROUNDS = 60;

    private final List<Sum> sums;
    private final BitSet known = new BitSet();
    private final long[] least;
    private final long[] most;
    /** How each bound came about, step by step; the most under the count's number, the least under its complement. */
    private final Map<Integer, List<Step>> steps = new HashMap<>();

    private int time;
    private boolean changed = true;

    /** @param sums what adds up to what */
    Inference(Arithmetic counts, List<Sum> sums, IntPredicate known) {
        this.sums = sums;
        IntStream.range(0, counts.size()).filter(known).forEach(this.known::set);
        least = new long[counts.size()];
        most = new long[counts.size()];
        for (int number = 0; number < least.length; number++) {
            least[number] = this.known.get(number) ? counts.value(number) : 0;
            most[number] = this.known.get(number) ? counts.value(number) : UNBOUNDED;
        }
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (int sum = 0; sum < sums.size(); sum++) {
                narrow(sum);
            }
        }
    }

    /** The most a count can be. */
    long most(int number) {
        return most[number];
    }

    /** Whether a count can be worked out. */
    boolean isTold(int number) {
        return least[number] == most[number];
    }

    /** The known counts from which that follows. */
    Set<Integer> grounds(int number) {
        Grounds grounds = new Grounds(new TreeSet<>(), new HashSet<>());
        collect(number, true, Integer.MAX_VALUE, grounds);
        return grounds.known();
    }

    private void narrow(int index) {
        Sum sum = sums.get(index);
        long leastSum = sum.of(least);
        long mostSum = sum.of(most);
        atLeast(sum.whole(), leastSum - sum.twice(), index);
        atMost(sum.whole(), mostSum - sum.twice(), index);
        for (int part : sum.parts()) {
            atLeast(part, least[sum.whole()] + sum.twice() - (mostSum - most[part]), index);
            atMost(part, most[sum.whole()] + sum.twice() - (leastSum - least[part]), index);
        }
    }

    private void atLeast(int number, long bound, int sum) {
        if (bound > least[number]) {
            least[number] = bound;
            step(~number, sum);
        }
    }

    private void atMost(int number, long bound, int sum) {
        if (bound < most[number]) {
            most[number] = bound;
            step(number, sum);
        }
    }

    private void step(int bound, int sum) {
        steps.computeIfAbsent(bound, fresh -> new ArrayList<>()).add(new Step(sum, time++));
        changed = true;
    }

    /** From a bound back to what is known, always to earlier steps. */
    private void collect(int number, boolean above, int before, Grounds found) {
        if (known.get(number)) {
            found.known().add(number);
            return;
        }
        Step last = null;
        for (Step step : steps.getOrDefault(above ? number : ~number, List.of())) {
            last = step.time() < before ? step : last;
        }
        if (last == null || !found.seen().add(last.time())) {
            return;
        }
        Sum sum = sums.get(last.sum());
        boolean isWhole = sum.whole() == number;
        if (!isWhole) {
            collect(sum.whole(), above, last.time(), found);
        }
        for (int part : sum.parts()) {
            if (part != number) {
                collect(part, isWhole == above, last.time(), found);
            }
        }
    }

    private record Step(int sum, int time) {}

    private record Grounds(Set<Integer> known, Set<Integer> seen) {}
}
