package org.cohortium.results.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cohortium.results.framework.AgreeingFrameworks;
import org.cohortium.results.framework.Framework;
import org.cohortium.results.framework.FrameworkFigures;
import org.cohortium.results.framework.FrameworkFigures.Surroundings;
import org.cohortium.results.framework.Result;
import org.cohortium.results.framework.ResultKind;
import org.cohortium.results.framework.Wording;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** A grant's results framework: read by whoever sees the grant, its results looked after by administrators. */
@RequestScoped
@Named
public class FrameworkPage {
    private final FrameworkFigures figures;
    private final AgreeingFrameworks agreeing;
    private final ReaderLanguage language;
    private final Notices notices;
    private final Map<String, String> sent;
    private String grant;
    private @Nullable Framework framework;
    private @Nullable Surroundings surroundings;

    @Inject
    FrameworkPage(FrameworkFigures figures, AgreeingFrameworks agreeing, ReaderLanguage language, Notices notices) {
        this.figures = figures;
        this.agreeing = agreeing;
        this.language = language;
        this.notices = notices;
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        this.grant = sent.getOrDefault("grant", "");
    }

    /** @throws org.cohortium.identity.NoSuchThing if there is no such grant for the reader */
    public void open() {
        getFramework();
    }

    public Framework getFramework() {
        if (framework == null) {
            framework = figures.find(grant);
        }
        return framework;
    }

    public Surroundings getAbout() {
        if (surroundings == null) {
            surroundings = figures.surroundings(grant, language.getTag());
        }
        return surroundings;
    }

    /** Whether the reader changes it. */
    public boolean isOpen() {
        return figures.mayAgree();
    }

    public List<ResultKind> getKinds() {
        return Arrays.asList(ResultKind.values());
    }

    public String getGrant() {
        return grant;
    }

    public void setGrant(@Nullable String grant) {
        this.grant = grant == null ? "" : grant;
    }

    /** Adds a result at the end, or changes the one whose number came along. */
    public void save() {
        ResultKind kind = Arrays.stream(ResultKind.values())
                .filter(each -> each.name().equals(sent.get("kind")))
                .findFirst()
                .orElse(ResultKind.OUTPUT);
        long id = id();
        change(results -> {
            List<Result> changed = new ArrayList<>();
            for (Result each : results) {
                boolean meant = each.id() != null && each.id() == id;
                changed.add(meant ? new Result(id, kind, wording(each.wording()), each.indicators()) : each);
            }
            if (id == 0) {
                changed.add(new Result(null, kind, wording(new Wording("", Map.of())), List.of()));
            }
            return changed;
        });
    }

    public void remove() {
        long id = id();
        change(results -> results.stream()
                .filter(each -> each.id() == null || each.id() != id)
                .toList());
    }

    /** Changes places with the result above. */
    public void raise() {
        long id = id();
        change(results -> {
            List<Result> changed = new ArrayList<>(results);
            for (int at = 1; at < changed.size(); at++) {
                Long here = changed.get(at).id();
                if (here != null && here == id) {
                    changed.set(at, changed.set(at - 1, changed.get(at)));
                    break;
                }
            }
            return changed;
        });
    }

    private void change(UnaryOperator<List<Result>> how) {
        Framework now = getFramework();
        Framework asked = new Framework(grant, seen(), now.wording(), how.apply(now.results()));
        AgreeingFrameworks.Agreed agreed = agreeing.agree(asked, sent.get("why"), false);
        agreed.problems().forEach(problem -> notices.refused(problem.refusal()));
        if (agreed.refusal() != null) {
            notices.refused(agreed.refusal());
        }
        if (agreed.isFine()) {
            notices.done("framework.saved", "n", agreed.changes().size());
            framework = null;
            PrimeFaces.current().ajax().update("whole");
        }
    }

    /** The version the form was filled in on: somebody else's changes since are not written over. */
    private int seen() {
        String version = sent.getOrDefault("version", "");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private long id() {
        String id = sent.getOrDefault("id", "");
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    /** As typed; languages the form does not ask for stay. */
    private Wording wording(Wording before) {
        Map<String, String> said = new HashMap<>(before.translations());
        said.put("fr", sent.getOrDefault("fr", ""));
        said.put("ar", sent.getOrDefault("ar", ""));
        return new Wording(sent.getOrDefault("title", ""), said);
    }
}
