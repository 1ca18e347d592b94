package org.cohortium.demo;

import java.util.stream.Stream;

/** Gives ids from 1 on, in the order of a stream; the same ones each time the stream is run. */
final class Numbering {
    private long last;

    <T> Stream<Numbered<T>> from(Stream<T> things) {
        last = 0;
        return things.map(thing -> new Numbered<>(++last, thing));
    }

    record Numbered<T>(long id, T thing) {}
}
