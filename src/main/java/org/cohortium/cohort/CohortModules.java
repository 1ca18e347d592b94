package org.cohortium.cohort;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The modules of a cohort's curriculum version, in its order. */
record CohortModules(List<ModuleRow> rows) {
    CohortModules {
        rows = List.copyOf(rows);
    }

    /** Whether it is one of them; none is fine. */
    boolean knows(@Nullable Long moduleId) {
        return moduleId == null || rows.stream().anyMatch(row -> row.id() == moduleId);
    }

    /** Those no session is about yet; all, where there is one about each. */
    List<Long> left() {
        List<Long> left =
                rows.stream().filter(row -> !row.taught()).map(ModuleRow::id).toList();
        return left.isEmpty() ? rows.stream().map(ModuleRow::id).toList() : left;
    }

    /** The module's title, or the session's own. */
    String title(SessionPlan plan) {
        return rows.stream()
                .filter(row -> Objects.equals(row.id(), plan.moduleId()))
                .map(ModuleRow::title)
                .findFirst()
                .orElse(String.valueOf(plan.title()));
    }
}
