package org.cohortium.reporting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The figures a recipient is given, kept for good. */
final class FigureStore {
    private static final int BATCH = 1_000;

    private FigureStore() {}

    /** Whether a recipient's figures stand. */
    static boolean has(Handle handle, Recipient recipient) {
        return handle.createQuery(
                        "select data_sha256 is not null from report_recipient where run_id = :runId and number = :number")
                .bindMethods(recipient)
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * Keeps them, with a hash over all of them in their order.
     *
     * @param more lines of what else is told in figures, which the hash is over as well
     */
    static void keep(Handle handle, Recipient recipient, List<FigureRow> figures, List<String> more) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into report_figure (run_id, number, series, item, measure, measure_version, period_from, period_to,
                                           dimension, category, numerator, numerator_mask,
                                           denominator, denominator_mask, value, mask, place)
                values (:run, :recipient, :series, :item, :measure, :measureVersion, :from, :to, :dimension, :category,
                        :numerator, :numeratorMask, :denominator, :denominatorMask, :value, :mask, :place)""");
        MessageDigest hash = sha256();
        int place = 0;
        for (FigureRow figure : figures) {
            add(batch.bind("place", ++place), recipient, figure);
            hash.update(line(figure).getBytes(StandardCharsets.UTF_8));
            if (batch.size() == BATCH) {
                batch.execute();
            }
        }
        batch.execute();
        more.forEach(line -> hash.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        handle.createUpdate(
                        "update report_recipient set data_sha256 = :hash where run_id = :runId and number = :number")
                .bindMethods(recipient)
                .bind("hash", hash.digest())
                .execute();
    }

    private static void add(PreparedBatch batch, Recipient recipient, FigureRow figure) {
        batch.bindMethods(figure)
                .bind("run", recipient.runId())
                .bind("recipient", recipient.number())
                .bind("dimension", figure.cell().dimensionKey())
                .bind("category", figure.cell().category())
                .add();
    }

    /** All that it says, as it is hashed. */
    static String line(FigureRow figure) {
        return String.join(
                        "|",
                        figure.series().name(),
                        figure.item(),
                        figure.measure(),
                        String.valueOf(figure.measureVersion()),
                        String.valueOf(figure.from()),
                        figure.to().toString(),
                        figure.cell().dimensionKey(),
                        figure.cell().category(),
                        plain(figure.numerator()),
                        plain(figure.denominator()),
                        plain(figure.value()),
                        String.valueOf(figure.numeratorMask()),
                        String.valueOf(figure.denominatorMask()),
                        String.valueOf(figure.mask()))
                + "\n";
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
