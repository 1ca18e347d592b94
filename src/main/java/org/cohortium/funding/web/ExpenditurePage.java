package org.cohortium.funding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.cohortium.funding.expenditure.BookingExpenditure;
import org.cohortium.funding.expenditure.Category;
import org.cohortium.funding.expenditure.ExpenditureFigures;
import org.cohortium.funding.expenditure.ExpenditureFigures.Sums;
import org.cohortium.funding.expenditure.SpendingQuery;
import org.cohortium.funding.expenditure.SpendingTerms;
import org.cohortium.funding.expenditure.SpentRow;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What a grant was spent on, amount by amount. */
@RequestScoped
@Named
public class ExpenditurePage {
    private static final int AT_ONCE = 25;
    private static final int LAST_PAGE = 100_000;

    private final ExpenditureFigures figures;
    private final BookingExpenditure booking;
    private final ReaderLanguage language;
    private String grant = "";
    private String category = "";
    private String cohort = "";
    private String text = "";
    private boolean rateless;
    private int page = 1;
    private @Nullable SpendingTerms terms;
    private @Nullable List<SpentRow> rows;
    private @Nullable Sums sums;

    @Inject
    ExpenditurePage(ExpenditureFigures figures, BookingExpenditure booking, ReaderLanguage language) {
        this.figures = figures;
        this.booking = booking;
        this.language = language;
    }

    /** Reads before anything is written, so that who may not see it gets the page for that. */
    public void open() {
        getTerms();
    }

    public SpendingTerms getTerms() {
        if (terms == null) {
            terms = figures.terms(grant, language.getTag());
        }
        return terms;
    }

    public List<SpentRow> getRows() {
        if (rows == null) {
            rows = figures.rows(getTerms(), query(), (page - 1) * AT_ONCE, AT_ONCE);
        }
        return rows;
    }

    public Sums getSums() {
        if (sums == null) {
            sums = figures.sums(getTerms(), query());
        }
        return sums;
    }

    private SpendingQuery query() {
        Category of = Arrays.stream(Category.values())
                .filter(each -> each.name().equals(category))
                .findFirst()
                .orElse(null);
        return new SpendingQuery(of, cohort, text, null, rateless);
    }

    /** Whether the reader books and corrects. */
    public boolean isOpen() {
        return booking.isOpen();
    }

    /** Whether something is left out by what was asked for. */
    public boolean isNarrowed() {
        return !category.isBlank() || !cohort.isBlank() || !text.isBlank() || rateless;
    }

    public List<Category> getCategories() {
        return Arrays.asList(Category.values());
    }

    public List<String> getCohorts() {
        return getTerms().cohorts().stream().sorted().toList();
    }

    public boolean isInParts() {
        return getSums().n() > AT_ONCE;
    }

    public boolean isMore() {
        return getLast() < getSums().n();
    }

    public int getFirst() {
        return (page - 1) * AT_ONCE + 1;
    }

    public int getLast() {
        return getFirst() - 1 + getRows().size();
    }

    /** Address of another page of the same. */
    public String page(int number) {
        return "/funding/expenditure?grant=" + coded(grant) + "&category=" + coded(category) + "&cohort="
                + coded(cohort) + "&text=" + coded(text) + "&rateless=" + rateless + "&page=" + number;
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String getGrant() {
        return grant;
    }

    public void setGrant(@Nullable String grant) {
        this.grant = grant == null ? "" : grant;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category == null ? "" : category;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable String cohort) {
        this.cohort = cohort == null ? "" : cohort;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public boolean isRateless() {
        return rateless;
    }

    public void setRateless(boolean rateless) {
        this.rateless = rateless;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(LAST_PAGE, page));
    }
}
