package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The figures a donor was given, as they stand in a workbook. Only for what {@link PublishedFiles} found. */
@ApplicationScoped
public class PublishedFigures {
    private static final String FILE = """
            from report_file f
            join report_run r on r.id = f.run_id
            join report_recipient t on t.run_id = f.run_id and t.organisation_id = f.recipient_id and t.grant_id = f.grant_id
            """;
    private static final String INDICATORS = """
            select * from (
                select coalesce(p.result_translations -> :language ->> 'title', p.result_title) as result,
                       p.result_place as result_position, p.place as position,
                       coalesce(p.translations -> :language ->> 'title', p.title) as title, p.unit, p.measure, p.baseline, p.target,
                       p.actual, p.masked, p.numerator, p.denominator, p.achievement,
                       case when not p.masked then p.assessment end as assessment, p.period_to as due,
                       row_number() over (partition by p.indicator_id order by p.period_from desc) as latest
                %s
                cross join lateral reporting.indicator_progress(f.run_id, t.number, r.as_of, f.grant_id) p
                where f.id = :file and p.dimension = '' and p.period_from <= r.period_to) p
            where latest = 1
            order by result_position, position""".formatted(FILE);
    private static final String PERIOD = """
            select p.indicator_id as indicator, p.actual, p.masked
            %s
            cross join lateral reporting.indicator_progress(f.run_id, t.number, r.as_of, f.grant_id) p
            where f.id = :file and p.dimension = '' and p.period_from = :from and p.period_to = :to""".formatted(FILE);
    private static final String PEOPLE = """
            select f.id as file, p.measure, p.value
            %s
            join reporting.figure p on p.run_id = f.run_id and p.number = t.number
            where f.id = any (:files) and p.series = 'TOTAL' and p.dimension = '' and p.period_from is null and p.period_to = r.period_to
              and p.measure in ('registered-persons', 'completed-persons', 'certified-persons')
            order by array_position(array['registered-persons', 'completed-persons', 'certified-persons'], p.measure)""".formatted(FILE);

    private static final String COST = """
            select case when p.masked then null else p.value end as value, p.masked
            %s
            join reporting.figure p on p.run_id = f.run_id and p.number = t.number
            where f.id = :file and p.series = 'TOTAL' and p.dimension = '' and p.period_from is null and p.period_to = r.period_to
              and p.measure = 'cost-per-certified-person'""".formatted(FILE);

    private final Jdbi jdbi;

    @Inject
    PublishedFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By result, in their order; empty where the grant had no results framework. */
    public List<IndicatorFigure> indicators(FileView file, String language) {
        return jdbi.withHandle(handle -> handle.createQuery(INDICATORS)
                .bind("file", file.id())
                .bind("language", language)
                .map(ConstructorMapper.of(IndicatorFigure.class))
                .list());
    }

    /** What indicators had reached in one period, as far as the file tells of it. */
    public List<PeriodFigure> period(FileView file, LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery(PERIOD)
                .bind("file", file.id())
                .bind("from", from)
                .bind("to", to)
                .map(ConstructorMapper.of(PeriodFigure.class))
                .list());
    }

    /** Registered, completed and certified, until the last day of each file's period. */
    public List<PeopleFigure> people(List<FileView> files) {
        return jdbi.withHandle(handle -> handle.createQuery(PEOPLE)
                .bindArray("files", UUID.class, files.stream().map(FileView::id).toList())
                .map(ConstructorMapper.of(PeopleFigure.class))
                .list());
    }

    /** The cost of a certified person, until the last day of the file's period; empty where the file tells none. */
    public Optional<CostFigure> cost(FileView file) {
        return jdbi.withHandle(handle -> handle.createQuery(COST)
                .bind("file", file.id())
                .map(ConstructorMapper.of(CostFigure.class))
                .findFirst());
    }
}
