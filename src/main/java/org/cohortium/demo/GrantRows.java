package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Grants, the countries they are for and the cohorts they pay for. */
final class GrantRows {
    private static final String BY = "admin";

    private final Supplier<Stream<Grant>> grants;

    GrantRows(Grants grants) {
        this.grants = grants::all;
    }

    void write(Rows rows) {
        rows.unchanged(
                "grant_award",
                "id, code, donor_id, iati_identifier, title, translations, currency, amount, starts_on, ends_on",
                table -> each(grant -> {
                    table.number(grant.id())
                            .text(grant.code())
                            .number(grant.donor().id());
                    table.text(grant.iatiIdentifier()).text(grant.title()).text(grant.translations());
                    table.text(grant.currency())
                            .number(grant.amount())
                            .day(grant.startsOn())
                            .day(grant.endsOn());
                    stamp(table, grant);
                }));
        rows.unchanged(
                "grant_country",
                "grant_id, country_iso3",
                table -> each(grant -> {
                    for (var country : grant.countries()) {
                        stamp(table.number(grant.id()).text(country), grant);
                    }
                }));
        var id = new AtomicLong();
        rows.unchanged(
                "allocation",
                "id, grant_id, cohort_id, share, attribution, lead",
                table -> each(grant -> {
                    for (var share : grant.shares()) {
                        table.number(id.incrementAndGet())
                                .number(grant.id())
                                .number(share.cohort().id());
                        table.text(String.format(Locale.ROOT, "%.2f", share.part()))
                                .text(share.attribution());
                        stamp(table.yes(share.lead()), grant);
                    }
                }));
    }

    /** A few weeks before it starts. */
    static Instant signed(Grant grant) {
        return grant.startsOn().minusDays(18).atTime(LocalTime.of(14, 20)).toInstant(ZoneOffset.UTC);
    }

    private void each(Consumer<Grant> action) {
        grants.get().forEach(action);
    }

    private static void stamp(RowWriter table, Grant grant) {
        table.at(signed(grant)).text(BY).nothing().end();
    }
}
