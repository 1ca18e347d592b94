package org.cohortium.certification.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The agreements, which are no secret. */
@ApplicationScoped
public class RecognitionFigures {
    private static final String ROWS = """
            select r.id, o.code as body_code, coalesce(o.translations -> :language ->> 'name', o.name) as body,
                   u.code as curriculum_code, coalesce(u.translations -> :language ->> 'title', u.title) as curriculum,
                   r.equivalent, r.reference, r.starts_on, r.ends_on
            from recognition_agreement r
            join organisation o on o.id = r.body_id
            join curriculum u on u.id = r.curriculum_id
            """;

    private final Jdbi jdbi;

    @Inject
    RecognitionFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those in force for a curriculum on a day, by body. @param language tag */
    public List<Recognition> inForce(String curriculumCode, LocalDate day, String language) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + """
                where u.code = :curriculum and r.starts_on <= :day and (r.ends_on is null or r.ends_on >= :day)
                order by o.code""")
                .bind("language", language)
                .bind("curriculum", curriculumCode)
                .bind("day", day)
                .map(ConstructorMapper.of(Recognition.class))
                .list());
    }

    /** All, the latest first. @param language tag */
    public List<Recognition> all(String language) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "order by r.starts_on desc, r.id desc")
                .bind("language", language)
                .map(ConstructorMapper.of(Recognition.class))
                .list());
    }

    Optional<Recognition> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "where r.id = :id")
                .bind("language", "en")
                .bind("id", id)
                .map(ConstructorMapper.of(Recognition.class))
                .findOne());
    }

    /** Bodies that can recognise, by name. @param language tag */
    public List<Choice> bodies(String language) {
        return choices(
                "select code, coalesce(translations -> :language ->> 'name', name) as name from organisation"
                        + " where kind = 'RECOGNISING_BODY' order by lower(name), code",
                language);
    }

    /** Curricula, by code. @param language tag */
    public List<Choice> curricula(String language) {
        return choices(
                "select code, coalesce(translations -> :language ->> 'title', title) as name from curriculum order by code",
                language);
    }

    private List<Choice> choices(String sql, String language) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("language", language)
                .map(ConstructorMapper.of(Choice.class))
                .list());
    }
}
