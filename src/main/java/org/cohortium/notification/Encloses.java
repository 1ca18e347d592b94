package org.cohortium.notification;

import java.util.List;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A feature's way of making what goes with its letters, at the moment they are sent. */
public interface Encloses {
    /** The word before the colon of {@link Letter#enclosed()}, e.g. {@code certificate} of {@code certificate:KEN-1}. */
    String word();

    /**
     * Makes it.
     *
     * @param what after the colon
     */
    Enclosed enclose(String what);

    /** Files, or why there are none any more and the letter is not worth being sent. */
    record Enclosed(List<Enclosure> files, @Nullable Refusal refusal) {
        public Enclosed {
            files = List.copyOf(files);
        }
    }

    /** One file. @param mediaType e.g. {@code application/pdf} */
    record Enclosure(String name, String mediaType, byte[] content) {}
}
