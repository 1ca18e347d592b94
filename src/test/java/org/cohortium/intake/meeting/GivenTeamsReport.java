package org.cohortium.intake.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A report of Teams in a language: Amélie comes twice, Ahmed once, Lilian as a guest without an address, Grace as a guest
 * whom the list of comings names in full; the room holds the meeting.
 */
record GivenTeamsReport(GivenTongue tongue, LocalDate day) {
    byte[] bytes() {
        GivenTongue t = tongue;
        String text = t.row("1. " + t.word(0))
                + t.row(t.word(1), "AI ethics")
                + t.row(t.word(2), t.moment(at(8, 55)))
                + t.row(t.word(3), t.moment(at(11, 2)))
                + "\r\n"
                + t.row("2. " + t.word(4))
                + t.row(t.word(5), t.word(6), t.word(7), t.word(8), t.word(9), "UPN", t.word(10))
                + whole("Amélie K. Diop", at(9, 5), at(10, 50), 95, "AMELIE.DIOP@gov.example")
                + whole("Ahmed Odhiambo", at(9, 10), at(9, 55), 45, "ahmed@gov.example")
                + whole("Lilian Mutua (" + t.word(14) + ")", at(9, 0), at(11, 0), 120, "")
                + whole("Grace (" + t.word(14) + ")", at(9, 20), at(10, 40), 80, "")
                + t.row(
                        "Room 4",
                        t.moment(at(8, 55)),
                        t.moment(at(11, 2)),
                        t.length(Duration.ofMinutes(127)),
                        "room@training.example",
                        "room@training.example",
                        t.word(11))
                + "\r\n"
                + t.row("3. " + t.word(13))
                + t.row(t.word(5), t.word(6), t.word(7), t.word(8), t.word(9), t.word(10))
                + join("Amélie K. Diop", at(9, 5), at(9, 55), "amelie.diop@gov.example")
                + join("Amélie K. Diop", at(10, 5), at(10, 50), "amelie.diop@gov.example")
                + join("Ahmed Odhiambo", at(9, 10), at(9, 55), "ahmed@gov.example")
                + join("Grace P. Chebet", at(9, 20), at(10, 40), "grace.chebet@gov.example");
        return t.bytes(text);
    }

    private String whole(String name, LocalDateTime from, LocalDateTime to, int minutes, String email) {
        return tongue.row(
                name,
                tongue.moment(from),
                tongue.moment(to),
                tongue.length(Duration.ofMinutes(minutes)),
                email,
                email,
                tongue.word(12));
    }

    private String join(String name, LocalDateTime from, LocalDateTime to, String email) {
        return tongue.row(
                name,
                tongue.moment(from),
                tongue.moment(to),
                tongue.length(Duration.between(from, to)),
                email,
                tongue.word(12));
    }

    private LocalDateTime at(int hour, int minute) {
        return day.atTime(hour, minute);
    }
}
