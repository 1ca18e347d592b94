package org.cohortium.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cohortium.funding.expenditure.BookingExpenditure.Booked;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.identity.TransactionActor;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.RefusedFile;
import org.jspecify.annotations.Nullable;

/**
 * Booking what a list says a grant was spent on. Amounts are known by their references: new ones are booked, others
 * corrected, and the same list again changes nothing. Lines with something wrong stay out, each with why. For
 * administrators.
 */
@ApplicationScoped
public class ImportingExpenditure {
    /** One byte more than is read of a file. */
    public static final int MOST_BYTES = 5 << 20;

    private ExpenditureFigures figures;
    private ExpenditureRecords records;
    private CurrentUser user;
    private TransactionActor transaction;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ImportingExpenditure() {}

    @Inject
    ImportingExpenditure(
            ExpenditureFigures figures,
            ExpenditureRecords records,
            CurrentUser user,
            TransactionActor transaction,
            Event<DomainEvent> events) {
        this.figures = figures;
        this.records = records;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
    }

    /** What a line comes to. */
    public enum Effect {
        NEW,
        CHANGED,
        UNCHANGED,
        INVALID
    }

    /**
     * A line of a list, judged.
     *
     * @param row its number, from 1
     * @param spent null where something in it cannot be read
     * @param before as booked so far; null where it is not
     */
    public record Judged(
            int row,
            Effect effect,
            @Nullable SpentAmount spent,
            @Nullable SpentAmount before,
            List<LineProblem> problems) {
        public Judged {
            problems = List.copyOf(problems);
        }
    }

    /** What a list comes to. @param refusal why it cannot be taken at all; null where it can */
    public record Outcome(List<Judged> lines, @Nullable Refusal refusal) {
        public Outcome {
            lines = List.copyOf(lines);
        }

        public int count(Effect effect) {
            return (int) lines.stream().filter(line -> line.effect() == effect).count();
        }

        private List<SpentAmount> of(Effect effect) {
            return lines.stream()
                    .filter(line -> line.effect() == effect)
                    .map(line -> Objects.requireNonNull(line.spent()))
                    .toList();
        }
    }

    /**
     * @param fileName kept as the reason of what is corrected
     * @param lookOnly whether only to tell what would come of it
     * @throws org.cohortium.identity.NoSuchThing if there is no such grant
     * @throws org.cohortium.identity.NotAllowed if they book nothing
     */
    @Transactional
    public Outcome take(String grant, String fileName, byte[] content, boolean lookOnly) {
        user.require(Role.ADMIN);
        SpendingTerms found = figures.terms(grant, "en");
        ExpenditureList.Read read = onDisk(content, found.currency());
        if (read.refusal() != null) {
            return new Outcome(List.of(), read.refusal());
        }
        records.lock(grant);
        SpendingTerms terms = figures.terms(grant, "en");
        Outcome outcome = new Outcome(judge(read.lines(), terms), null);
        List<SpentAmount> fresh = outcome.of(Effect.NEW);
        List<SpentAmount> changed = outcome.of(Effect.CHANGED);
        if (!lookOnly && fresh.size() + changed.size() > 0) {
            transaction.because(fileName.isBlank() ? null : fileName);
            records.add(terms.grant(), fresh);
            records.correct(terms.grant(), changed);
            events.fire(new Booked(
                    grant,
                    "expenditure.imported",
                    Map.of("file", fileName, "booked", fresh.size(), "corrected", changed.size())));
        }
        return outcome;
    }

    private List<Judged> judge(List<SpentLine> lines, SpendingTerms terms) {
        List<String> references = lines.stream()
                .flatMap(line -> line.spent() == null
                        ? Stream.empty()
                        : Stream.of(line.spent().reference()))
                .distinct()
                .toList();
        Map<String, ExpenditureRecords.Kept> kept = records.kept(terms.grant(), references);
        Map<String, Integer> seen = new HashMap<>();
        List<Judged> judged = new ArrayList<>();
        for (SpentLine line : lines) {
            SpentAmount spent = line.spent();
            ExpenditureRecords.Kept before = spent == null ? null : kept.get(spent.reference());
            judged.add(judge(line, before == null ? null : before.spent(), terms, seen));
        }
        return judged;
    }

    private static Judged judge(
            SpentLine line, @Nullable SpentAmount before, SpendingTerms terms, Map<String, Integer> seen) {
        SpentAmount spent = line.spent();
        if (spent == null) {
            return new Judged(line.number(), Effect.INVALID, null, before, line.problems());
        }
        Integer first = seen.putIfAbsent(spent.reference(), line.number());
        if (first != null) {
            SpentLine twice = line.with(List.of(new SpendingProblem(
                    "reference",
                    new Refusal("spent.reference.twice", Map.of("reference", spent.reference(), "row", first)))));
            return new Judged(line.number(), Effect.INVALID, spent, before, twice.problems());
        }
        if (before != null && spent.isSame(before)) {
            return new Judged(line.number(), Effect.UNCHANGED, spent, before, List.of());
        }
        List<SpendingProblem> problems = SpendingPolicy.problems(spent, terms, before != null);
        Effect effect = !problems.isEmpty() ? Effect.INVALID : before == null ? Effect.NEW : Effect.CHANGED;
        return new Judged(
                line.number(), effect, spent, before, line.with(problems).problems());
    }

    private static ExpenditureList.Read onDisk(byte[] content, String currency) {
        if (content.length > MOST_BYTES) {
            return ExpenditureList.Read.refused(Refusal.of("spent.list.large"));
        }
        try {
            Path file = Files.createTempFile("expenditure-", ".list");
            try {
                Files.write(file, content);
                return ExpenditureList.of(file, currency);
            } catch (RefusedFile refused) {
                boolean other = refused.refusal().rule().equals("file.notSpreadsheet"); // whose way out is another list
                return ExpenditureList.Read.refused(other ? Refusal.of("spent.list.other") : refused.refusal());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a list for a moment", e);
        }
    }
}
