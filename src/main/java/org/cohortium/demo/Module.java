package org.cohortium.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A module of a curriculum version, one row. */
record Module(long id, Tsv.Line line) {
    static List<Module> all() {
        var modules = new ArrayList<Module>();
        Tsv.read("modules.tsv").forEach(line -> modules.add(new Module(modules.size() + 1, line)));
        return modules;
    }

    boolean isOf(String version) {
        return line.text("version").equals(version);
    }

    List<Curriculum.Lesson> lessons() {
        int parts = line.number("sessions");
        double minutes = line.decimal("hours") * 60;
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> new Curriculum.Lesson(this, part, parts, (int) minutes / parts))
                .toList();
    }
}
