package org.cohortium.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohortium.reporting.delivery.Reader;
import org.junit.jupiter.api.Test;

class ReaderLinesTest {
    @Test
    void readsWhatMailProgramsWrite() {
        assertThat(ReaderLines.read(
                        "Ada Lind <ada@donor.example>;\"Lind, Bo\" <bo@donor.example>,\r\n\r\n  cy@donor.example \n"))
                .containsExactly(
                        new Reader("ada@donor.example", "Ada Lind"),
                        new Reader("bo@donor.example", "Lind, Bo"),
                        new Reader("cy@donor.example", ""));
    }

    @Test
    void whatIsNoAddressIsKeptForTheRefusal() {
        assertThat(ReaderLines.read("Ada Lind")).containsExactly(new Reader("Ada Lind", ""));
    }

    @Test
    void readsWhatItWrote() {
        String typed = "Ada Lind <ada@donor.example>\ncy@donor.example";
        assertThat(ReaderLines.write(ReaderLines.read(typed))).isEqualTo(typed);
    }
}
