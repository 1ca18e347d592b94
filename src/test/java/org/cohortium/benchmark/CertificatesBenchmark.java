package org.cohortium.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.cohortium.e2e.CertificateRun;
import org.cohortium.e2e.Coordinator;
import org.cohortium.e2e.Database;
import org.cohortium.e2e.Graduates;
import org.cohortium.e2e.TestServer;
import org.cohortium.e2e.Visitor;
import org.cohortium.print.Imprint;
import org.cohortium.print.SheetPrinter;
import org.junit.jupiter.api.Test;

/**
 * Certificates a second: issued, printed, signed, checked; on a server with demo data, all on one machine. Beside them
 * stands what cannot be left out: writing a PDF of one line with the same printer, writing a PDF of the same words without
 * tags, shaping or embedded fonts, and an answer that asks the database nothing.
 */
class CertificatesBenchmark {
    private static final int PEOPLE = 10_000;
    private static final int FILES = 400;
    private static final int CHECKS = 20_000;
    private static final int AT_ONCE = 2;
    private static final String COHORT = "KEN-2026-90";
    private static final String MASTER =
            "<fo:simple-page-master master-name=\"a\" page-width=\"297mm\" page-height=\"210mm\"><fo:region-body/></fo:simple-page-master>";
    private static final String LINE =
            "<fo:page-sequence master-reference=\"a\"><fo:flow flow-name=\"xsl-region-body\"><fo:block>Certificate</fo:block></fo:flow></fo:page-sequence>";

    @Test
    void issuesPrintsSignsAndChecks() throws Exception {
        try (TestServer server = TestServer.start("certificates", Map.of("COHORTIUM_DEMO", "demo"))) {
            Database database = new Database(server);
            Graduates.of(COHORT, PEOPLE, database);
            Coordinator admin = Coordinator.signedIn(server, "admin");
            long started = System.nanoTime();
            CertificateRun.forCohort(admin, COHORT).done(admin);
            told("certificates issued by the job", PEOPLE, started);
            List<String> numbers =
                    database.texts("select number from cohortium.certificate order by id desc limit " + FILES);
            List<String> codes = database.texts("select check_code from cohortium.certificate_claims limit 500");
            for (String round : List.of("cold", "warm")) {
                each(
                        round + ": PDFs printed",
                        FILES,
                        at -> ok(admin, "/api/v1/certificates/" + numbers.get(at) + ".pdf"));
            }
            each("credentials signed", FILES, at -> ok(admin, "/api/v1/certificates/" + numbers.get(at) + ".jwt"));
            each("credentials given again", FILES, at -> ok(admin, "/api/v1/certificates/" + numbers.get(at) + ".jwt"));
            Visitor anybody = Visitor.anonymous(server);
            for (String round : List.of("cold", "warm")) {
                each(round + ": check pages", CHECKS, at -> seen(anybody, "/c/" + codes.get(at % codes.size())));
            }
            each("baseline: answers without database", CHECKS, at -> seen(anybody, "/api/v1/status"));
        }
        SheetPrinter printer = new SheetPrinter();
        Imprint imprint = new Imprint("Certificate", "Benchmark", "en", Instant.EPOCH);
        for (String round : List.of("cold", "warm")) {
            each(
                    round + ": baseline, PDFs of one line with the same printer",
                    FILES,
                    at -> printer.print(imprint, MASTER, LINE));
            each(round + ": baseline, bare PDFs of as many words", FILES, at -> bare());
        }
    }

    private static void each(String what, int times, IntConsumer work) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            AtomicInteger next = new AtomicInteger();
            long started = System.nanoTime();
            List<Callable<Void>> tasks = IntStream.range(0, AT_ONCE)
                    .<Callable<Void>>mapToObj(worker -> () -> {
                        for (int at = next.getAndIncrement(); at < times; at = next.getAndIncrement()) {
                            work.accept(at);
                        }
                        return null;
                    })
                    .toList();
            for (var done : workers.invokeAll(tasks)) {
                done.get();
            }
            told(what, times, started);
        } finally {
            workers.shutdownNow();
        }
    }

    private static void told(String what, int times, long started) {
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf("%s: %,d in %.1f s, %,.0f a second%n", what, times, seconds, times / seconds);
    }

    private static void ok(Coordinator by, String path) {
        assertThat(by.get(path).statusCode()).isEqualTo(200);
    }

    private static void seen(Visitor by, String path) {
        assertThat(by.get(path).statusCode()).isEqualTo(200);
    }

    private static void bare() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                for (int line = 0; line < 16; line++) {
                    content.showText("has successfully completed AI governance");
                    content.newLineAtOffset(0, -16);
                }
                content.endText();
            }
            document.save(out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
