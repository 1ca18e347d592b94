package org.cohortium.attendance.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which sessions the list shows. */
public enum SessionsView {
    TODAY,
    UNMARKED,
    COMING,
    PAST;

    static SessionsView of(@Nullable String address) {
        return Arrays.stream(values())
                .filter(view -> view.address().equals(address))
                .findFirst()
                .orElse(TODAY);
    }

    /** As the page's address says it. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its words. */
    public String text() {
        return "attendance.view." + address();
    }
}
