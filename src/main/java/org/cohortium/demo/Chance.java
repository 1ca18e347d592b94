package org.cohortium.demo;

import java.util.List;

/**
 * Chance that can be repeated: what is drawn depends only on the seed, the subject and the numbers it was made with, so
 * any row can be worked out on its own. SplitMix64 after Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", 2014.
 */
final class Chance {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    static Chance of(long seed, String subject, long... numbers) {
        long state = mix(seed + GOLDEN_GAMMA) ^ mix(subject.hashCode());
        for (long number : numbers) {
            state = mix(state + GOLDEN_GAMMA + number);
        }
        return new Chance(state);
    }

    /** A whole number from 0 to bound, exclusive. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next() >>> 16, bound);
    }

    /** A whole number, both ends included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    /** From 0 to 1, exclusive. */
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean happens(double probability) {
        return share() < probability;
    }

    /** Near the standard normal distribution: the sum of twelve uniform draws less six, so never beyond six. */
    double normal() {
        double sum = -6;
        for (int draw = 0; draw < 12; draw++) {
            sum += share();
        }
        return sum;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
