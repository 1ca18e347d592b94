package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Organisations. */
final class OrganisationRows {
    private static final String BY_SECRETARIAT = "admin";

    private final Basis basis;
    private final Instant known;

    OrganisationRows(Basis basis) {
        this.basis = basis;
        this.known = basis.days().day(-720).atTime(LocalTime.of(9, 30)).toInstant(ZoneOffset.UTC);
    }

    void writeOrganisations(Rows rows) {
        rows.unchanged("organisation", "id, code, kind, name, translations, country_iso3, parent_id", table -> {
            for (var each : basis.organisations().all()) {
                table.number(each.id()).text(each.code()).text(each.kind()).text(each.name());
                table.text(each.translations())
                        .text(each.country() == null ? null : each.country().iso3());
                table.text(each.parentId() == null ? null : each.parentId().toString());
                table.at(known).text(BY_SECRETARIAT).nothing().end();
            }
        });
    }
}
