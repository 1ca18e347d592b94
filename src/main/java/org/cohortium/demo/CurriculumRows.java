package org.cohortium.demo;

import java.util.List;
import java.util.Map;

/** Programmes with phases, competencies, and curricula with their versions, modules, assessments and rules. */
final class CurriculumRows {
    private static final String TITLED = "title, translations";

    private final Basis basis;
    private final List<Tsv.Line> programmes = Tsv.read("programmes.tsv");
    private final List<String> curricula;

    CurriculumRows(Basis basis) {
        this.basis = basis;
        this.curricula = basis.curricula().stream()
                .map(each -> each.line().text("curriculum"))
                .distinct()
                .toList();
    }

    void write(Rows rows) {
        writeProgrammes(rows);
        writeCompetencies(rows);
        writeVersions(rows);
        writeModules(rows);
        writeAssessments(rows);
    }

    private void writeProgrammes(Rows rows) {
        rows.plain("programme", "id, code, objective, " + TITLED, table -> {
            for (var line : programmes) {
                table.number(programmeId(line.text("code")))
                        .text(line.text("code"))
                        .text(line.text("objective"));
                titled(table, line).end();
            }
        });
        var phases = Tsv.read("phases.tsv");
        rows.plain("programme_phase", "id, programme_id, position, starts_on, ends_on, " + TITLED, table -> {
            for (var line : phases) {
                table.number(phases.indexOf(line) + 1).number(programmeId(line.text("programme")));
                table.text(line.text("position")).day(basis.days().day(line.number("startDay")));
                titled(table.day(basis.days().day(line.number("endDay"))), line).end();
            }
        });
        rows.plain("programme_phase_country", "phase_id, country_iso3", table -> {
            for (var line : phases) {
                line.list("countries")
                        .forEach(country -> table.number(phases.indexOf(line) + 1)
                                .text(country)
                                .end());
            }
        });
    }

    private void writeCompetencies(Rows rows) {
        rows.plain("competency", "code, description, " + TITLED, table -> {
            for (var line : Tsv.read("competencies.tsv")) {
                titled(table.text(line.text("code")).text(line.text("description")), line)
                        .end();
            }
        });
    }

    private void writeVersions(Rows rows) {
        rows.plain("curriculum", "id, programme_id, code, " + TITLED, table -> {
            for (int index = 0; index < curricula.size(); index++) {
                var line = firstOf(curricula.get(index));
                table.number(index + 1L).number(programmeId(line.text("programme")));
                titled(table.text(line.text("curriculum")), line).end();
            }
        });
        rows.plain("curriculum_version", "id, curriculum_id, number, state", table -> {
            for (var version : basis.curricula()) {
                table.number(version.id())
                        .number(1L + curricula.indexOf(version.line().text("curriculum")));
                table.text(version.line().text("number")).text("DRAFT").end();
            }
        });
        rows.plain(
                "certification_rule", "curriculum_version_id, min_attendance, min_score, distinction_score", table -> {
                    for (var version : basis.curricula()) {
                        var line = version.line();
                        table.number(version.id())
                                .text(line.text("minAttendance"))
                                .text(line.text("minScore"));
                        table.text(line.text("distinction")).end();
                    }
                });
    }

    private void writeModules(Rows rows) {
        rows.plain("module", "id, curriculum_version_id, position, area, mode, hours, " + TITLED, table -> {
            for (var version : basis.curricula()) {
                for (var module : version.modules()) {
                    var line = module.line();
                    table.number(module.id()).number(version.id()).text(line.text("position"));
                    table.text(line.text("area")).text(line.text("mode")).text(line.text("hours"));
                    titled(table, line).end();
                }
            }
        });
        rows.plain("module_competency", "module_id, competency_code, level", table -> {
            for (var module : Module.all()) {
                for (var built : module.line().list("competencies")) {
                    var parts = built.split(":");
                    table.number(module.id()).text(parts[0]).text(parts[1]).end();
                }
            }
        });
    }

    private void writeAssessments(Rows rows) {
        var columns = "id, curriculum_version_id, position, kind, max_points, weight, pass_points, must_pass, rubric, ";
        rows.plain("assessment", columns + TITLED, table -> {
            for (var version : basis.curricula()) {
                for (var assessment : version.assessments()) {
                    var line = assessment.line();
                    table.number(assessment.id()).number(version.id()).text(line.text("position"));
                    table.text(assessment.kind()).number(assessment.maxPoints()).text(line.text("weight"));
                    table.text(line.text("passPoints").isEmpty() ? null : line.text("passPoints"));
                    table.yes(assessment.mustPass())
                            .text(assessment.kind().equals("CAPSTONE") ? Rubric.of(assessment) : null);
                    titled(table, line).end();
                }
            }
        });
    }

    private static RowWriter titled(RowWriter table, Tsv.Line line) {
        var translations = Map.of("fr", line.text("fr"), "ar", line.text("ar"));
        return table.text(line.text("title")).text(Json.translations("title", translations));
    }

    private Tsv.Line firstOf(String curriculum) {
        return basis.curricula().stream()
                .map(Curriculum::line)
                .filter(line -> line.text("curriculum").equals(curriculum))
                .findFirst()
                .orElseThrow();
    }

    private long programmeId(String code) {
        return 1L + programmes.stream().map(line -> line.text("code")).toList().indexOf(code);
    }
}
