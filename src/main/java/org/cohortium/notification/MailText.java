package org.cohortium.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohortium.shared.Sha256;

/** What a mail says, as far as it is read: the plain text of its first part, without quotes and files. */
final class MailText {
    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 2_000;

    private MailText() {}

    /**
     * Reads one.
     *
     * @return empty for mails that no person wrote (RFC 3834), and those without a sender
     */
    static Optional<ReceivedMail> read(Message message) throws MessagingException, IOException {
        if (isAutomatic(message) || message.getFrom() == null || message.getFrom().length == 0) {
            return Optional.empty();
        }
        String from = message.getFrom()[0] instanceof InternetAddress address ? address.getAddress() : "";
        String subject = message.getSubject() == null ? "" : message.getSubject();
        List<String> lines = text(message)
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(">") && line.length() <= LONGEST_LINE)
                .limit(MOST_LINES)
                .toList();
        return Optional.of(new ReceivedMail(id(message, from, subject, lines), from, subject, lines));
    }

    private static boolean isAutomatic(Message message) throws MessagingException {
        String automatic = header(message, "Auto-Submitted");
        String precedence = header(message, "Precedence");
        return !automatic.isEmpty() && !automatic.equals("no")
                || precedence.equals("bulk")
                || precedence.equals("junk")
                || precedence.equals("auto_reply");
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String id(Message message, String from, String subject, List<String> lines)
            throws MessagingException {
        String own = message instanceof MimeMessage mime ? mime.getMessageID() : null;
        String all = String.join("\n", from, subject, String.valueOf(message.getSentDate()), String.join("\n", lines));
        return own == null
                ? "<" + HexFormat.of().formatHex(Sha256.of(all.getBytes(StandardCharsets.UTF_8))) + "@without.id>"
                : own.strip();
    }

    /** The first plain text; where there is none, the first page of HTML without its marks. */
    private static Optional<String> text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return Optional.of(String.valueOf(part.getContent()));
        }
        if (part.isMimeType("text/html")) {
            return Optional.of(String.valueOf(part.getContent())
                    .replaceAll("(?i)<br\\s*/?>|</(p|div|tr|li)>", "\n")
                    .replaceAll("<[^>]*>", "")
                    .replace("&nbsp;", " ")
                    .replace("&amp;", "&"));
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                Optional<String> text = text(parts.getBodyPart(at));
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }
}
