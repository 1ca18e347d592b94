package org.cohortium.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cohortium.launcher.FreePort;

/** A real mail server on a free port of this machine, which takes whatever comes and keeps it. */
final class TestMail implements AutoCloseable {
    private final int port = FreePort.pick();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    TestMail() {
        start();
    }

    void start() {
        server.start();
    }

    /** What the application is to be told to use it. */
    Map<String, String> settings() {
        return Map.of(
                "SMTP_HOST", "127.0.0.1", "SMTP_PORT", Integer.toString(port), "SMTP_FROM", "programme@example.org");
    }

    /** All that came to an address so far, the earliest first. */
    List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(each -> isTo(each, address))
                .toList();
    }

    int count() {
        return server.getReceivedMessages().length;
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
