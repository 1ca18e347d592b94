package org.cohortium.reporting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cohortium.reporting.RecipientView;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The recipients of a run, by what became of them, a page at a time. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class RunRecipients implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;

    private final CurrentRun current;
    private final RunPage run;
    private final ReaderLanguage language;
    private @Nullable String state;
    private int page = 1;

    @Inject
    RunRecipients(CurrentRun current, RunPage run, ReaderLanguage language) {
        this.current = current;
        this.run = run;
        this.language = language;
    }

    /** The states there is somebody in, in the order they are gone through. */
    public List<String> getStates() {
        return List.of("PUBLISHED", "WRITING", "WAITING", "SKIPPED", "FAILED").stream()
                .filter(each -> count(each) > 0)
                .toList();
    }

    public long count(String one) {
        return all().stream().filter(each -> each.state().equals(one)).count();
    }

    public List<RecipientView> getRows() {
        return chosen().stream()
                .skip((long) (page - 1) * AT_ONCE)
                .limit(AT_ONCE)
                .toList();
    }

    /** Which of how many are shown, or how many there are. */
    public String getShown() {
        int total = chosen().size();
        int first = Math.min(total, (page - 1) * AT_ONCE + 1);
        return language.words()
                .of("reporting.shown", "first", first, "last", Math.min(total, page * AT_ONCE), "n", total);
    }

    /** Address of a page of those in a state. */
    public String address(@Nullable String one, int number) {
        return "/reporting/run?id=" + run.getId() + (one == null ? "" : "&state=" + one)
                + (number > 1 ? "&page=" + number : "");
    }

    public boolean isInParts() {
        return chosen().size() > AT_ONCE;
    }

    public boolean isMore() {
        return chosen().size() > page * AT_ONCE;
    }

    private List<RecipientView> chosen() {
        return all().stream()
                .filter(each -> state == null || state.equals(each.state()))
                .toList();
    }

    private List<RecipientView> all() {
        return current.recipients(run.getId());
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null || state.isBlank() ? null : state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
