package org.cohortium.attendance.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohortium.notification.ReceivedMail;
import org.junit.jupiter.api.Test;

class MailedLinesTest {
    @Test
    void aPinMayStandInALineOfItsOwn() {
        MailedLines mailed = of("", "Good evening,", "K7Q4 A3 L9,12 *", "PIN: 012345", "Amina");
        assertThat(mailed.lines()).containsExactly("K7Q4 A3 L9,12 *");
        assertThat(mailed.pin()).contains("012345");
    }

    @Test
    void orBehindTheLineOrInTheSubject() {
        assertThat(of("", "k7q4 a3 l9, 12 * 012345").lines()).containsExactly("k7q4 a3 l9, 12 *");
        assertThat(of("", "k7q4 a3 l9, 12 * 012345").pin()).contains("012345");
        assertThat(of("pin 012345", "K7Q4 *").pin()).contains("012345");
        assertThat(of("K7Q4 A3 * PIN 012345").lines()).containsExactly("K7Q4 A3 *");
    }

    @Test
    void aNamedPinCountsBeforeAnyOtherNumberOfSixDigits() {
        assertThat(of("", "K7Q4 *", "Room 400100", "PIN 012345").pin()).contains("012345");
        assertThat(of("", "K7Q4 *", "+254-700-123456-1").pin()).isEmpty();
    }

    @Test
    void aMistypedLineIsStillALine() {
        assertThat(of("", "K7Q4 A3 L9,12 Z", "PIN 012345").lines()).hasSize(1);
    }

    @Test
    void whatHasNeitherIsNothing() {
        assertThat(of("Lunch", "Shall we meet at noon?").isNothing()).isTrue();
    }

    private static MailedLines of(String subject, String... lines) {
        return MailedLines.of(new ReceivedMail("<1@example.org>", "a@example.org", subject, List.of(lines)));
    }
}
