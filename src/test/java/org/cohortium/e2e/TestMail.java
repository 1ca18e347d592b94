package org.cohortium.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cohortium.launcher.FreePort;

/** A real mail server on a free port of this machine, which takes whatever comes and keeps it. */
final class TestMail implements AutoCloseable {
    static final String MAILBOX = "programme@example.org";
    private static final String HERE = "127.0.0.1";
    private static final String PASSWORD = "mailbox";

    private final ServerSetup out = new ServerSetup(FreePort.pick(), HERE, ServerSetup.PROTOCOL_SMTP);
    private final ServerSetup in = new ServerSetup(FreePort.pick(), HERE, ServerSetup.PROTOCOL_IMAP);
    private final GreenMail server = new GreenMail(new ServerSetup[] {out, in});

    TestMail() {
        server.start();
        server.setUser(MAILBOX, MAILBOX, PASSWORD);
    }

    /** What the application is to be told to use it. */
    Map<String, String> settings() {
        return Map.of(
                "SMTP_HOST", HERE,
                "SMTP_PORT", Integer.toString(out.getPort()),
                "SMTP_FROM", MAILBOX,
                "IMAP_HOST", HERE,
                "IMAP_PORT", Integer.toString(in.getPort()),
                "IMAP_USER", MAILBOX,
                "IMAP_PASSWORD", PASSWORD,
                "COHORTIUM_MAILBOX_EVERY", "PT0.5S");
    }

    /** Somebody writes to the application. */
    void write(String from, String subject, String text) {
        GreenMailUtil.sendTextEmail(MAILBOX, from, subject, text, out);
    }

    /** All that came to an address so far, the earliest first. */
    List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(each -> isTo(each, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(each -> each.toString().equalsIgnoreCase(address));
        } catch (MessagingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** It goes away; what came is lost. */
    @Override
    public void close() {
        server.stop();
    }
}
