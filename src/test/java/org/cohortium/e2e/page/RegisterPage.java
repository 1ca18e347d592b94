package org.cohortium.e2e.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The register of a session, used by keyboard alone. */
public final class RegisterPage extends AnyPage {
    private static final int FAR = 400;
    private static final int MARKS = 5;

    public RegisterPage(Page page) {
        super(page);
    }

    /** Goes to the first register there is to mark, from the list of sessions. */
    public void openFirst() {
        page.navigate("/attendance/list?view=unmarked");
        reach("td .btn");
        page.keyboard().press("Enter");
        page.locator("ul.marks").waitFor();
    }

    /** Goes to the register of a session. */
    public void open(String session) {
        page.navigate("/attendance/register?session=" + session);
        page.locator("ul.marks").waitFor();
    }

    /** Marks a person. @param person position in the register, from 0 */
    public void mark(int person, String mark) {
        reach("ul.marks > li:nth-child(" + (person + 1) + ") input[type=radio]");
        page.keyboard().press("Space");
        for (int turn = 0; turn < MARKS && !mark.equals(mark(person)); turn++) {
            page.keyboard().press("ArrowRight");
        }
    }

    /** Presses one key: 1 to 5 set the mark of the person in focus, else of the first without one, and go on to the next. */
    public void press(String key) {
        page.keyboard().press(key);
    }

    /** The number of the session. */
    public String session() {
        return String.valueOf(page.locator("form.register").getAttribute("data-session"));
    }

    /** Waits until the page says how the marks stand: {@code saved}, {@code waits}. */
    public void awaitSync(String state) {
        page.locator("[data-sync=" + state + "]").waitFor();
    }

    public void writeMinutes(int person, String minutes) {
        person(person).locator(".minutes input").fill(minutes);
        page.keyboard().press("Tab");
    }

    public void writeNote(int person, String note) {
        reach("ul.marks > li:nth-child(" + (person + 1) + ") .note-of input");
        page.keyboard().type(note);
    }

    public void markRestPresent() {
        reach("[data-rest=PRESENT]");
        page.keyboard().press("Enter");
    }

    public void save() {
        reach("#register\\:save");
        page.keyboard().press("Enter");
        page.locator("#notices [data-told=ok]").waitFor();
    }

    /** The mark a person has; {@code NONE} without one. */
    public String mark(int person) {
        return String.valueOf(person(person).getAttribute("data-mark"));
    }

    /** The number of a person's enrolment. */
    public String enrolment(int person) {
        return String.valueOf(person(person).getAttribute("data-person"));
    }

    public String note(int person) {
        return person(person).locator(".note-of input").inputValue();
    }

    public int people() {
        return page.locator("ul.marks > li").count();
    }

    /** Whether any mark can be set. */
    public boolean isOpen() {
        return page.locator("ul.marks fieldset:not([disabled])").count() > 0;
    }

    private Locator person(int person) {
        return page.locator("ul.marks > li").nth(person);
    }

    /** Presses Tab until the focus is where the selector says. */
    private void reach(String selector) {
        for (int presses = 0; presses < FAR; presses++) {
            if ((Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new IllegalStateException("no way by Tab to " + selector);
    }
}
