package org.cohortium.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.cohortium.notification.Encloses.Enclosure;

/** A letter as it leaves: with the Message-ID it has at every try, and an ear for the moment its text begins to go. */
final class PostedMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;
    private final BooleanSupplier handingOver;
    private boolean begun;

    private PostedMessage(Session session, String messageId, BooleanSupplier handingOver) {
        super(session);
        this.messageId = messageId;
        this.handingOver = handingOver;
    }

    static PostedMessage of(
            Session session, DueLetter letter, Address to, List<Enclosure> files, BooleanSupplier handingOver)
            throws MessagingException {
        PostedMessage message = new PostedMessage(session, letter.messageId(), handingOver);
        message.setFrom(InternetAddress.getLocalAddress(session));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", letter.answers() == null ? "auto-generated" : "auto-replied");
        if (letter.answers() != null) {
            message.setHeader("In-Reply-To", letter.answers());
            message.setHeader("References", letter.answers());
        }
        if (files.isEmpty()) {
            message.setText(letter.body(), UTF_8);
        } else {
            message.setContent(parts(letter.body(), files));
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(String body, List<Enclosure> files) throws MessagingException {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(body, UTF_8);
        parts.addBodyPart(text);
        for (Enclosure file : files) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
            part.setFileName(file.name());
            part.setDisposition(Part.ATTACHMENT);
            parts.addBodyPart(part);
        }
        return parts;
    }

    boolean hasBegunToLeave() {
        return begun;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] withoutHeaders) throws IOException, MessagingException {
        if (!begun) {
            if (!handingOver.getAsBoolean()) {
                throw new MessagingException("somebody else has taken the letter over");
            }
            begun = true;
        }
        super.writeTo(out, withoutHeaders);
    }
}
