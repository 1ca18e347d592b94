package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session marked where only mail goes through: the line mailed with a PIN, the names looked at, OK answered. */
class SheetByMailE2E {
    private static final int FORBIDDEN = 403;
    private static final int REFUSED = 422;
    private static final Pattern PIN = Pattern.compile("\\bPIN (\\d{6})\\b");

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final TestMail mail = TestServer.mail();

    @Test
    void aLineByMailMarksTheSessionOnceItsNamesAreLookedAt() {
        String session = database.texts("""
                select s.id from cohortium.session s join cohortium.cohort c on c.id = s.cohort_id
                join cohortium.cohort_facilitator f on f.cohort_id = c.id
                join cohortium.app_user u on u.id = f.user_id and u.username = 'facilitator.ken'
                where s.state = 'HELD' and c.state = 'RUNNING'
                  and (select count(*) from cohortium.attendance_mark m where m.session_id = s.id) > 5
                order by s.starts_at desc, s.id""").get(6);
        String teacher = GivenAccount.of(server, "FACILITATOR", null);
        database.change("""
                insert into cohortium.cohort_facilitator (cohort_id, user_id)
                select s.cohort_id, u.id from cohortium.session s, cohortium.app_user u
                where s.id = %s and u.username = '%s'""".formatted(session, teacher));
        Coordinator facilitator = Coordinator.signedIn(server, teacher);
        assertThat(facilitator
                        .get("/api/v1/sessions/" + session + "/sign-in-sheet.pdf")
                        .statusCode())
                .isEqualTo(200);
        String code = database.texts("select code from cohortium.sign_in_sheet where session_id = " + session
                        + " order by printed_at desc limit 1")
                .get(0);
        String marks = marks(session);
        String address = teacher + "@mail.example.org";
        String pin = pin(teacher, address);

        mail.write("stranger@mail.example.org", "Line", code + " A3 *\nPIN " + pin);
        String wrong = pin.equals("000000") ? "000001" : "000000";
        mail.write(address, "Line", code + " A3 *\r\nPIN " + wrong);
        assertThat(answer(address, 2)).contains("The PIN is missing or is not the one");
        mail.write(address, "PIN " + pin, "Hello\n" + code + " A3 L1,2 Z\n");
        assertThat(answer(address, 3)).contains("one of them is mistyped");
        mail.write(address, "", "ZZZZ A1 *\nPIN " + pin);
        assertThat(answer(address, 4)).contains("no sheet of that code");
        assertThat(marks(session)).as("nothing is marked so far").isEqualTo(marks);

        mail.write(
                address,
                "From the room",
                "Good evening\n\n" + code.toLowerCase() + "  a3 l1, 2 * " + pin + "\n-- \nA.");
        String preview = answer(address, 5);
        assertThat(preview)
                .contains("2 late", "one absent", name(code, 3) + ": Absent", name(code, 1) + ": Late", "OK");
        assertThat(marks(session)).as("nothing is marked before they say so").isEqualTo(marks);
        String subject = subject(address, 5);
        mail.write("stranger@mail.example.org", "Re: " + subject, "OK");
        mail.write(address, "Re: " + subject, "OK, thanks\n\n> " + preview.replace("\n", "\n> "));
        assertThat(answer(address, 6)).contains("Marked:", name(code, 3) + ": Absent");
        assertThat(database.texts("select string_agg(m.mark, ' ' order by r.row) from cohortium.sign_in_sheet_row r"
                        + " join cohortium.attendance_mark m on m.enrolment_id = r.enrolment_id and m.session_id = "
                        + session + " where r.code = '" + code + "' and r.row <= 3"))
                .containsExactly("LATE LATE ABSENT");
        mail.write(address, "Re: " + subject, "OK");
        assertThat(answer(address, 7)).contains("settled before");
        assertThat(mail.to("stranger@mail.example.org"))
                .as("strangers get no answer")
                .isEmpty();
    }

    @Test
    void whoMarksNobodyGetsNoPin() {
        var body =
                Json.createObjectBuilder().add("address", "a@mail.example.org").build();
        assertThat(Coordinator.signedIn(server, "donor.one")
                        .post("/api/v1/account/mail-pin", body)
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        String teacher = GivenAccount.of(server, "FACILITATOR", null);
        var none = Json.createObjectBuilder().add("address", "no address").build();
        assertThat(Coordinator.signedIn(server, teacher)
                        .post("/api/v1/account/mail-pin", none)
                        .statusCode())
                .isEqualTo(REFUSED);
    }

    /** Asked for on the account page, and read in the mailbox. */
    private String pin(String teacher, String address) {
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, teacher);
        page.navigate("/account");
        page.locator("#pinaddress").fill(address);
        page.locator("#pin\\:go").click();
        page.getByText("A PIN is on its way to " + address).waitFor();
        EveryLook.check(page, "mail-pin");
        Matcher pin = PIN.matcher(answer(address, 1));
        assertThat(pin.find()).isTrue();
        assertThat(page.content()).as("only the mailbox sees it").doesNotContain(pin.group(1));
        page.locator("#pin\\:go").click();
        page.getByText("One was just sent.").waitFor();
        return pin.group(1);
    }

    private String marks(String session) {
        return database.texts("select string_agg(enrolment_id || mark, ' ' order by enrolment_id)"
                        + " from cohortium.attendance_mark where session_id = " + session)
                .get(0);
    }

    private String name(String code, int row) {
        return database.texts("select p.name from cohortium.sign_in_sheet_row r"
                        + " join cohortium.enrolment e on e.id = r.enrolment_id"
                        + " join cohortium.person p on p.id = e.person_id where r.code = '" + code + "' and r.row = "
                        + row)
                .get(0);
    }

    /** What the letter of that number to an address says. */
    private String answer(String address, int number) {
        Waiting.until(
                "letter " + number + " to " + address, () -> mail.to(address).size() >= number);
        try {
            return String.valueOf(mail.to(address).get(number - 1).getContent()).replace("\r", "");
        } catch (MessagingException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private String subject(String address, int number) {
        MimeMessage letter = mail.to(address).get(number - 1);
        try {
            return letter.getSubject();
        } catch (MessagingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
