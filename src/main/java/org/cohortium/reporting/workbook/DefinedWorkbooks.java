package org.cohortium.reporting.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohortium.build.Build;
import org.cohortium.database.LongReads;
import org.cohortium.reporting.ReportDefinition;
import org.cohortium.reporting.WorkbookMaker;
import org.cohortium.reporting.WorkbookSubject;
import org.cohortium.shared.PublicAddress;
import org.cohortium.spreadsheet.workbook.Properties;
import org.cohortium.spreadsheet.workbook.Sheet;
import org.cohortium.spreadsheet.workbook.Workbook;
import org.cohortium.spreadsheet.workbook.WorkbookCheck;
import org.cohortium.spreadsheet.workbook.WorkbookWriter;
import org.cohortium.spreadsheet.workbook.Written;
import org.cohortium.text.Formats;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Makes workbooks as definitions say. What they hold depends on the definition, the subject and the build alone. */
@ApplicationScoped
class DefinedWorkbooks implements WorkbookMaker {
    private static final String NAMES = """
            select coalesce(o.translations -> :language ->> 'name', o.name) as organisation,
                   coalesce(g.translations -> :language ->> 'title', g.title, '') as "grant"
            from as_of.organisation(:asOf) o left join as_of.grant_award(:asOf) g on g.id = :grant
            where o.id = :organisation""";

    private final Jdbi jdbi;
    private final Texts texts;
    private final Build build;

    @Inject
    DefinedWorkbooks(@LongReads Jdbi jdbi, Texts texts, Build build) {
        this.jdbi = jdbi;
        this.texts = texts;
        this.build = build;
    }

    @Override
    public Made make(ReportDefinition definition, WorkbookSubject subject, Path file) {
        // one transaction, so that rows are fetched by portions; what it shows is the as-of time's in any case
        Written written = jdbi.inTransaction(handle -> {
            Edition edition = edition(definition, subject, handle);
            return new WorkbookWriter().write(workbook(edition), file);
        });
        WorkbookCheck.whole(file, written);
        long rows = written.rows().values().stream().mapToLong(Long::longValue).sum();
        return new Made(written.bytes(), written.sha256(), rows);
    }

    private Edition edition(ReportDefinition definition, WorkbookSubject subject, Handle handle) {
        Language language = Language.of(subject.language()).orElse(Language.EN);
        Words words = texts.in(language).withCellDigits();
        return new Edition(
                definition,
                subject,
                definition.labels().in(language).withCellDigits(),
                words,
                handle,
                PublicAddress.of(""),
                given(definition, subject, words, handle));
    }

    private Map<String, Object> given(
            ReportDefinition definition, WorkbookSubject subject, Words words, Handle handle) {
        Map<String, Object> given = new HashMap<>();
        handle.createQuery(NAMES)
                .bind("language", words.language().tag())
                .bind("asOf", subject.asOf().atOffset(ZoneOffset.UTC))
                .bindByType("grant", subject.grant(), Long.class)
                .bind("organisation", subject.organisation())
                .map((row, context) -> {
                    given.put("organisation", row.getString("organisation"));
                    given.put("grant", row.getString("grant"));
                    return row.getString("grant");
                })
                .one();
        given.put("donor", given.get("organisation"));
        given.put("recipient", subject.grant() == null ? given.get("organisation") : given.get("grant"));
        Formats formats = new Formats(words);
        given.put("from", formats.date(subject.from()));
        given.put("to", formats.date(subject.to()));
        given.put("asOf", moment(formats, subject.asOf()));
        given.put("version", definition.version());
        given.put("build", build.name());
        return given;
    }

    /** UTC by the name everybody knows it by. */
    private static String moment(Formats formats, Instant instant) {
        LocalDateTime there = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return formats.date(there.toLocalDate()) + ' ' + formats.time(there.toLocalTime()) + " UTC";
    }

    private static Workbook workbook(Edition edition) {
        List<Sheet> sheets = edition.definition().sheets().stream()
                .map(sheet -> new SheetOf(edition, sheet).sheet())
                .toList();
        String title = String.valueOf(edition.given().get("recipient"));
        Language language = edition.words().language();
        Properties properties = new Properties(
                title,
                edition.definition().id() + " " + edition.subject().code(),
                "Cohortium",
                language.tag(),
                language.isRightToLeft(),
                edition.subject().asOf(),
                Map.of());
        return new Workbook(properties, sheets);
    }
}
