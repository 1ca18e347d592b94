package org.cohortium.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.notification.Encloses.Enclosure;
import org.jspecify.annotations.Nullable;

/** A line to the mail server: opened for the first letter, kept for the next, opened anew where it broke. */
final class MailLine implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(MailLine.class.getName());
    private static final Pattern REPLY = Pattern.compile("^([45]\\d\\d)[ -].*", Pattern.DOTALL);

    /** These say that we are not let in, not that a letter is not taken: RFC 4954. */
    private static final Set<String> SIGN_IN = Set.of("530", "534", "535", "538");

    private final Session session;
    private @Nullable Transport transport;

    MailLine(Session session) {
        this.session = session;
    }

    /**
     * Hands one letter over.
     *
     * @param handingOver asked right before its text leaves; false keeps it back
     */
    Delivery send(DueLetter letter, List<Enclosure> files, BooleanSupplier handingOver) {
        PostedMessage message;
        Address to;
        try {
            to = new InternetAddress(letter.address(), true);
            message = PostedMessage.of(session, letter, to, files, handingOver);
        } catch (AddressException unfit) {
            return new Delivery(Delivery.Kind.REFUSED, String.valueOf(unfit.getMessage()));
        } catch (MessagingException fault) {
            throw new IllegalStateException("letter " + letter.id() + " cannot be put into form", fault);
        }
        Transport line;
        try {
            line = line();
        } catch (MessagingException unreachable) {
            return new Delivery(Delivery.Kind.LATER, said(unreachable)); // no letter is to blame
        }
        try {
            line.sendMessage(message, new Address[] {to});
            return new Delivery(Delivery.Kind.SENT, "");
        } catch (MessagingException trouble) {
            close();
            return judged(trouble, message.hasBegunToLeave());
        }
    }

    private Transport line() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            Transport opened = session.getTransport("smtp");
            opened.connect();
            transport = opened;
        }
        return transport;
    }

    /** A reply is an answer, whatever it says; without one, what has begun to leave may have been taken. */
    private static Delivery judged(MessagingException trouble, boolean begun) {
        for (Exception each = trouble; each != null; each = next(each)) {
            Matcher reply = REPLY.matcher(String.valueOf(each.getMessage()));
            if (reply.matches()) {
                return new Delivery(kind(reply.group(1)), said(each));
            }
        }
        return new Delivery(begun ? Delivery.Kind.IN_DOUBT : Delivery.Kind.LATER, said(trouble));
    }

    private static Delivery.Kind kind(String code) {
        boolean about = code.startsWith("5") && !SIGN_IN.contains(code);
        return about ? Delivery.Kind.REFUSED : Delivery.Kind.LATER;
    }

    private static String said(Exception trouble) {
        return String.valueOf(trouble.getMessage()).strip();
    }

    private static @Nullable Exception next(Exception each) {
        return each instanceof MessagingException mail ? mail.getNextException() : null;
    }

    @Override
    public void close() {
        Transport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException broken) {
                LOG.log(Level.FINE, "The line to the mail server was broken already", broken);
            }
        }
    }
}
