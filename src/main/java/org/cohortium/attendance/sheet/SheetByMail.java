package org.cohortium.attendance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.SessionRow;
import org.cohortium.identity.MailPins;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.OnBehalf;
import org.cohortium.notification.Addressee;
import org.cohortium.notification.Letter;
import org.cohortium.notification.Outbox;
import org.cohortium.notification.ReadsMail;
import org.cohortium.notification.ReceivedMail;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.TypedCode;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;

/**
 * Marking a session by a line from its signed sheet that came by mail, for rooms where only mail goes through. The sender
 * is known by address and PIN, gets the names to look at, and answers OK, or yes in their language, to mark them. A sender nobody knows gets no
 * answer.
 */
@ApplicationScoped
class SheetByMail implements ReadsMail {
    static final Duration HOLDS = Duration.ofDays(2);
    private static final int TOKEN_LENGTH = 8;
    private static final Pattern TOKEN = Pattern.compile("\\[([0-9A-Za-z]{4}-[0-9A-Za-z]{4})]");
    private static final Pattern OK = Pattern.compile("(?iU)\\W*(?:o\\.?k|yes|oui|نعم)\\b.*");

    private final MailPins pins;
    private final OnBehalf onBehalf;
    private final Sheets sheets;
    private final WaitingLines waiting;
    private final TypingSheets typing;
    private final AttendanceFigures figures;
    private final Outbox outbox;
    private final Texts texts;
    private final Clock clock;

    @Inject
    SheetByMail(
            MailPins pins,
            OnBehalf onBehalf,
            Sheets sheets,
            WaitingLines waiting,
            TypingSheets typing,
            AttendanceFigures figures,
            Outbox outbox,
            Texts texts,
            Clock clock) {
        this.pins = pins;
        this.onBehalf = onBehalf;
        this.sheets = sheets;
        this.waiting = waiting;
        this.typing = typing;
        this.figures = figures;
        this.outbox = outbox;
        this.texts = texts;
        this.clock = clock;
    }

    /** What one line came to, inside whose it is. */
    private record Looked(SessionRow session, SheetPreview preview) {}

    @Override
    public Optional<Runnable> read(ReceivedMail mail) {
        Matcher token = TOKEN.matcher(mail.subject());
        return token.find()
                ? TypedCode.read(token.group(1), TOKEN_LENGTH)
                        .flatMap(code -> waiting.find(code, mail.from()))
                        .map(line -> answered(mail, line))
                : lines(mail);
    }

    private Optional<Runnable> lines(ReceivedMail mail) {
        MailedLines mailed = MailedLines.of(mail);
        Optional<Words> words = mailed.isNothing()
                ? Optional.empty()
                : pins.languageOf(mail.from()).map(this::words);
        return words.map(known -> lines(mail, mailed, known));
    }

    private Runnable lines(ReceivedMail mail, MailedLines mailed, Words words) {
        Optional<Long> user = mailed.pin().flatMap(pin -> pins.enter(mail.from(), pin));
        if (user.isEmpty()) {
            return () -> reply(mail, 0, words, "refused", words.get("sheet.mail.pinWrong"));
        }
        if (mailed.lines().isEmpty()) {
            return () -> reply(mail, 0, words, "refused", words.get("sheet.mail.noLine"));
        }
        List<Runnable> replies = new ArrayList<>();
        for (String line : mailed.lines()) {
            int number = replies.size();
            replies.add(onBehalf.of(user.get(), () -> asking(mail, number, user.get(), line, words)));
        }
        return () -> replies.forEach(Runnable::run);
    }

    private Runnable asking(ReceivedMail mail, int number, long user, String line, Words words) {
        Optional<Looked> looked = look(line, words);
        if (looked.isEmpty()) {
            return () -> refuse(mail, number, words, line, new Refusal("sheet.mail.noSheet", Map.of("line", line)));
        }
        Refusal refusal = looked.get().preview().refusal();
        if (refusal != null) {
            return () -> refuse(mail, number, words, line, refusal);
        }
        String token = TypedCode.draw(TOKEN_LENGTH);
        MailedPreview preview =
                new MailedPreview(looked.get().session(), looked.get().preview(), words);
        return () -> {
            waiting.add(token, user, mail.from(), looked.get().session().id(), line, clock.instant());
            put(mail, number, words, "preview", preview.subject(TypedCode.grouped(token)), preview.body());
        };
    }

    /** Empty where there is no sheet of that code whose session they mark. */
    private Optional<Looked> look(String line, Words words) {
        SignInLine read = SignInLine.read(line).line();
        String code = read == null ? line.strip().split("\\s+")[0] : read.code();
        return sheets.session(code).flatMap(session -> look(session, line, words));
    }

    private Optional<Looked> look(long session, String line, Words words) {
        try {
            SheetPreview preview = typing.look(session, line);
            return figures.session(session, words.language().tag()).map(row -> new Looked(row, preview));
        } catch (NoSuchThing | NotAllowed notTheirs) {
            return Optional.empty();
        }
    }

    private Runnable answered(ReceivedMail mail, WaitingLine line) {
        Words words = words(line.language());
        if (!line.isWaiting()) {
            return () -> reply(mail, 0, words, "refused", words.get("sheet.mail.settled"));
        }
        if (clock.instant().isAfter(line.askedAt().plus(HOLDS))) {
            return () -> leave(mail, line, words, words.get("sheet.mail.late"));
        }
        if (mail.lines().isEmpty() || !OK.matcher(mail.lines().get(0)).matches()) {
            return () -> leave(mail, line, words, words.get("sheet.mail.notOk"));
        }
        Optional<Looked> looked = onBehalf.of(line.userId(), () -> look(line.sessionId(), line.line(), words));
        return looked.<Runnable>map(known -> () -> mark(mail, line, known, words))
                .orElse(() -> leave(mail, line, words, words.get("sheet.mail.notTheirs")));
    }

    private void mark(ReceivedMail mail, WaitingLine line, Looked looked, Words words) {
        if (!waiting.settle(line.token(), WaitingLine.MARKED, clock.instant())) {
            reply(mail, 0, words, "refused", words.get("sheet.mail.settled"));
            return;
        }
        Optional<Refusal> refusal = onBehalf.of(line.userId(), () -> typing.mark(line.sessionId(), line.line()));
        if (refusal.isPresent()) {
            refuse(mail, 0, words, line.line(), refusal.get());
            return;
        }
        MailedPreview preview = new MailedPreview(looked.session(), looked.preview(), words);
        put(mail, 0, words, "marked", preview.markedSubject(), preview.markedBody());
    }

    private void leave(ReceivedMail mail, WaitingLine line, Words words, String why) {
        waiting.settle(line.token(), WaitingLine.LEFT, clock.instant());
        reply(mail, 0, words, "refused", why);
    }

    private void refuse(ReceivedMail mail, int number, Words words, String line, Refusal refusal) {
        String why = words.filled(refusal.rule(), refusal.arguments());
        reply(mail, number, words, "refused", words.of("sheet.mail.refused", "line", line, "why", why));
    }

    private void reply(ReceivedMail mail, int number, Words words, String kind, String body) {
        put(mail, number, words, kind, words.get("sheet.mail.subject.refused"), body);
    }

    private void put(ReceivedMail mail, int number, Words words, String kind, String subject, String body) {
        outbox.put(Letter.of(
                        "sheet." + kind,
                        mail.messageId() + " " + number,
                        new Addressee(mail.from(), null, null),
                        words.language().tag(),
                        subject,
                        body)
                .answering(mail.messageId())
                .usefulFor(HOLDS));
    }

    private Words words(String language) {
        return texts.in(Language.of(language).orElse(Language.EN));
    }
}
