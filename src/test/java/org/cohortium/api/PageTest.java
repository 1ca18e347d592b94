package org.cohortium.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void tellsWhereTheListGoesOn() {
        var page = Page.of(List.of("a", "b", "c"), 2, Cursor::after);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isEqualTo(Cursor.after("b").text());
    }

    @Test
    void hasNoNextOnTheLastPage() {
        assertThat(Page.of(List.of("a", "b"), 2, Cursor::after).next()).isNull();
        assertThat(Page.of(List.<String>of(), 2, Cursor::after).items()).isEmpty();
    }
}
