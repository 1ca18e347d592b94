package org.cohortium.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Numbers certificates: each body's of a year in a row, from the first number taken for them. */
final class Numbering {
    /** How long a certificate is valid. */
    static final int VALID_YEARS = 3;

    /** Takes numbers of a body in a year. */
    @FunctionalInterface
    interface Counter {
        int take(long body, int year, int count);
    }

    /** The bodies' counts are always asked for in this order, so that no two transactions wait for each other. */
    private record Book(long body, int year) implements Comparable<Book> {
        @Override
        public int compareTo(Book other) {
            return Comparator.comparingLong(Book::body)
                    .thenComparingInt(Book::year)
                    .compare(this, other);
        }
    }

    private Numbering() {}

    /** @param today the day of issue where somebody's cohort is */
    static List<NewCertificate> number(
            List<Certifiable> people, Function<Certifiable, LocalDate> today, Counter counter) {
        Map<Book, List<Certifiable>> books = new TreeMap<>();
        people.forEach(each -> books.computeIfAbsent(
                        new Book(each.bodyId(), today.apply(each).getYear()), book -> new ArrayList<>())
                .add(each));
        List<NewCertificate> certificates = new ArrayList<>();
        books.forEach((book, own) -> {
            int first = counter.take(book.body(), book.year(), own.size());
            for (int at = 0; at < own.size(); at++) {
                var number = new CertificateNumber(own.get(at).bodyCode(), book.year(), first + at);
                certificates.add(certificate(own.get(at), number, today.apply(own.get(at))));
            }
        });
        return certificates;
    }

    private static NewCertificate certificate(Certifiable one, CertificateNumber number, LocalDate issued) {
        LocalDate until = issued.plusYears(VALID_YEARS);
        return new NewCertificate(one.outcomeId(), number, issued, until, CheckCode.draw(), one.claims());
    }
}
