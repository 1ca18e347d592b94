package org.cohortium.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the list's order; may be empty
 * @param next give this as {@code cursor} for the page after; null on the last page
 */
@JsonbNillable
public record Page<T>(List<T> items, @Nullable String next) {
    /** As many items as a page has when the request does not say, and at the most. */
    public static final int USUAL = 50;

    public static final int MOST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes the page of a list that was read one row beyond it, to see whether there is more.
     *
     * @param rows at most {@code limit + 1}
     * @param key where the list goes on after a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, key.apply(items.get(limit - 1)).text());
    }
}
