package org.cohortium.notification.api;

import java.time.Instant;
import org.cohortium.notification.LetterState;
import org.cohortium.notification.LetterView;
import org.cohortium.text.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter as the API tells it: how it stands, not what it says. */
@Schema(name = "Letter")
public record LetterAnswer(
        @Schema(examples = "17") long id,

        @Schema(description = "the same at each try", examples = "<1f0a…@example.org>")
        String messageId,

        @Schema(description = "what it is about", examples = "certificate.sent")
        String kind,

        LetterState state,

        @Schema(description = "of whom it is for; left out where only an address is known") @Nullable
        String name,

        @Schema(examples = "amina@example.org") String address,
        String language,
        String subject,
        @Schema(description = "tries so far") int attempts,

        @Schema(description = "why it stands so; left out for none") @Nullable
        String why,

        @Schema(description = "what the mail server said last; left out for nothing") @Nullable
        String said,

        Instant writtenAt,
        @Nullable Instant sentAt) {
    static LetterAnswer of(LetterView letter, Words words) {
        String rule = letter.rule();
        return new LetterAnswer(
                letter.id(),
                letter.messageId(),
                letter.kind(),
                letter.state(),
                letter.name(),
                letter.address(),
                letter.language(),
                letter.subject(),
                letter.attempts(),
                rule == null ? null : words.get(rule),
                letter.said(),
                letter.writtenAt(),
                letter.sentAt());
    }
}
