package org.cohortium.demo;

import java.time.LocalDate;

/** Holidays that fall on the same day each year, of last year, this one and the next. */
final class HolidayRows {
    private final Basis basis;

    HolidayRows(Basis basis) {
        this.basis = basis;
    }

    void write(Rows rows) {
        int year = basis.days().today().getYear();
        rows.plain("holiday", "country_iso3, on_date, name, recorded_at", table -> {
            for (Tsv.Line line : Tsv.read("holidays.tsv")) {
                for (int each = year - 1; each <= year + 1; each++) {
                    table.text(line.text("country"))
                            .text(LocalDate.parse(each + "-" + line.text("day")).toString())
                            .text(line.text("name"))
                            .at(basis.days().cutoff())
                            .end();
                }
            }
        });
    }
}
