package org.cohortium.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A version of a curriculum with what a cohort of it goes through: one lesson for each session, in their order. */
record Curriculum(
        long id,
        Tsv.Line line,
        List<Module> modules,
        List<Assessment> assessments,
        List<Lesson> lessons,
        CertificationRule rule) {

    /** All versions, in the order of the content file. */
    static List<Curriculum> all() {
        var versions = new ArrayList<Curriculum>();
        var modules = Module.all();
        var assessments = Assessment.all();
        for (var line : Tsv.read("curricula.tsv")) {
            var version = line.text("version");
            var own = modules.stream().filter(each -> each.isOf(version)).toList();
            versions.add(new Curriculum(
                    versions.size() + 1,
                    line,
                    own,
                    assessments.stream().filter(each -> each.isOf(version)).toList(),
                    own.stream().flatMap(module -> module.lessons().stream()).toList(),
                    CertificationRule.of(line)));
        }
        return versions;
    }

    String version() {
        return line.text("version");
    }

    boolean isTaught() {
        return !line.text("state").equals("DRAFT");
    }

    /** Ratios from 0 to 1. */
    record CertificationRule(double minAttendance, double minScore, double distinctionScore) {
        static CertificationRule of(Tsv.Line line) {
            return new CertificationRule(
                    line.decimal("minAttendance"), line.decimal("minScore"), line.decimal("distinction"));
        }
    }

    /** What a session is about: its module, and which part of it. */
    record Lesson(Module module, int part, int parts, int minutes) {
        String mode() {
            return module.line().text("mode");
        }

        /** Title in the cohort's language where it is written in it, else in English. */
        String title(String language) {
            var title = module.line().text(language.equals("fr") || language.equals("ar") ? language : "title");
            return parts == 1 ? title : title + PART.getOrDefault(language, ", part ") + part;
        }

        private static final Map<String, String> PART = Map.of("fr", ", partie ", "ar", "، الجزء ");
    }
}
