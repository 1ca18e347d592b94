package org.cohortium.cohort.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortQuery;
import org.cohortium.cohort.CohortRow;
import org.cohortium.text.Csv;
import org.cohortium.text.Formats;
import org.cohortium.text.Words;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The list of cohorts as a file, narrowed by the same address as the page: {@code /cohort/list.csv?view=all&year=2026}. */
@WebServlet("/cohort/list.csv")
public class CohortsExport extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS = List.of(
            "code",
            "curriculum",
            "host",
            "country",
            "state",
            "starts",
            "ends",
            "zone",
            "seats",
            "enrolled",
            "waiting",
            "nominated",
            "approved",
            "attended",
            "expected",
            "certified");

    private final transient CohortFigures cohorts;
    private final transient ReaderLanguage language;
    private final transient Clock clock;

    @Inject
    CohortsExport(CohortFigures cohorts, ReaderLanguage language, Clock clock) {
        this.cohorts = cohorts;
        this.language = language;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CohortQuery query = filter(request).query(Year.now(clock));
        Words words = language.words();
        List<CohortRow> rows = cohorts.after(null, query, language.getTag(), AT_ONCE);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"cohorts-" + LocalDate.now(clock) + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        Csv csv = new Csv(response.getWriter());
        csv.line(COLUMNS.stream()
                .map(column -> words.get("cohort.file." + column))
                .toArray());
        while (!rows.isEmpty()) {
            for (CohortRow row : rows) {
                csv.line(cells(row, words));
            }
            rows = rows.size() < AT_ONCE
                    ? List.of()
                    : cohorts.after(rows.get(rows.size() - 1).code(), query, language.getTag(), AT_ONCE);
        }
    }

    private static CohortFilter filter(HttpServletRequest request) {
        CohortFilter filter = new CohortFilter();
        filter.setView(request.getParameter("view"));
        filter.setYear(request.getParameter("year"));
        filter.setCountry(request.getParameter("country"));
        filter.setState(request.getParameter("state"));
        filter.setText(request.getParameter("text"));
        return filter;
    }

    private static @Nullable Object[] cells(CohortRow row, Words words) {
        return Stream.of(
                        row.code(),
                        row.title(),
                        row.host(),
                        new Formats(words).country(row.country()),
                        words.get("cohort.state." + row.state()),
                        row.startsOn(),
                        row.endsOn(),
                        row.zone(),
                        row.capacity(),
                        row.seated(),
                        row.waiting(),
                        row.nominated(),
                        row.approved(),
                        row.attendedMinutes(),
                        row.expectedMinutes(),
                        row.certified())
                .toArray();
    }
}
