package org.cohortium.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that behaves as mail servers do on bad days, by the name of the mailbox: {@code refused} is not known,
 * {@code later} is asked to come back the first time, {@code cut} loses the line after the text, before the answer, and
 * {@code silent} never gets an answer to it.
 */
final class RudeMail implements AutoCloseable {
    private final ServerSocket socket;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private boolean asked;

    RudeMail(int port) {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listener = new Thread(this::listen, "rude mail");
        listener.setDaemon(true);
        listener.start();
    }

    /** How often the whole text for a mailbox came, whatever was answered. */
    long heard(String mailbox) {
        return heard.stream().filter(mailbox::equals).count();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                speak(line);
            } catch (IOException broken) {
                // the other side went, or the test is over: the next one is listened to
                continue;
            }
        }
    }

    private void speak(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        say(line, "220 rude.example.org");
        String mailbox = "";
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            String word = said.toUpperCase(Locale.ROOT);
            if (word.startsWith("RCPT")) {
                mailbox = said.substring(said.indexOf('<') + 1, said.indexOf('@'));
                say(line, answerTo(mailbox));
            } else if (word.equals("DATA")) {
                say(line, "354 go on");
                while (!".".equals(in.readLine())) {
                    continue;
                }
                heard.add(mailbox);
                if (mailbox.equals("cut")) {
                    return;
                }
                if (!mailbox.equals("silent")) {
                    say(line, "250 taken");
                }
            } else {
                say(line, word.equals("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private String answerTo(String mailbox) {
        if (mailbox.equals("refused")) {
            return "550 5.1.1 no such mailbox";
        }
        if (mailbox.equals("later") && !asked) {
            asked = true;
            return "451 4.7.1 come back later";
        }
        return "250 ok";
    }

    private static void say(Socket line, String text) throws IOException {
        line.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
