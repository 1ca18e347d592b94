package org.cohortium.certification;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.Said;

/** The rules when a certificate may end or be replaced. */
final class EndingPolicy {
    /** How long before its last day a certificate may be renewed, and how long after it. */
    static final int MONTHS_BEFORE = 6;

    static final int MONTHS_AFTER = 12;

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private EndingPolicy() {}

    /** Why nothing at all may be changed about a certificate by the signed-in person. */
    static Optional<Refusal> refusal(IssuedCertificate certificate, String note, CurrentUser user) {
        if (certificate.recorded() != CertificateState.VALID) {
            return Optional.of(new Refusal("certificate.endedAlready", Map.of("state", certificate.recorded())));
        }
        return stakeOrNote(certificate, note, user);
    }

    /** Why a certificate may not be issued again by the signed-in person, as far as it can be told from the certificate. */
    static Optional<Refusal> notAgain(IssuedCertificate certificate, String note, CurrentUser user) {
        if (certificate.recorded() != CertificateState.REVOKED) {
            return Optional.of(Refusal.of("certificate.notRevoked"));
        }
        if (certificate.claims().name().isEmpty()) {
            return Optional.of(Refusal.of("certificate.erased"));
        }
        return stakeOrNote(certificate, note, user);
    }

    private static Optional<Refusal> stakeOrNote(IssuedCertificate certificate, String note, CurrentUser user) {
        if (user.hasStakeIn(certificate.personId())) {
            return Optional.of(Refusal.of("outcome.ownPerson"));
        }
        return Said.isNothing(note) ? Optional.of(Refusal.of("certificate.noteMissing")) : Optional.empty();
    }

    static Optional<Refusal> notToBeNamed(Claims claims, String name, String latinName) {
        if (claims.name().isEmpty()) {
            return Optional.of(Refusal.of("certificate.erased"));
        }
        if (name.isEmpty()) {
            return Optional.of(Refusal.of("certificate.nameMissing"));
        }
        if (!isName(name) || !latinName.isEmpty() && !isName(latinName)) {
            return Optional.of(new Refusal("certificate.noName", Map.of("name", isName(name) ? latinName : name)));
        }
        if (!latinName.codePoints().filter(Character::isLetter).allMatch(EndingPolicy::isLatin)) {
            return Optional.of(new Refusal("certificate.latinNameNotLatin", Map.of("name", latinName)));
        }
        if (PrintedName.of(name, latinName) == PrintedName.NOT) {
            return Optional.of(new Refusal("certificate.nameNotPrintable", Map.of("name", name)));
        }
        boolean same =
                name.equals(claims.name()) && latinName.equals(Objects.requireNonNullElse(claims.latinName(), ""));
        return same ? Optional.of(new Refusal("certificate.nothingCorrected", Map.of("name", name))) : Optional.empty();
    }

    /** Letters, no signs, which the fonts lack, and nothing unseen but what joins and parts letters in some scripts. */
    private static boolean isName(String name) {
        return name.codePoints().anyMatch(Character::isLetter)
                && name.codePoints()
                        .noneMatch(each -> Character.getType(each) == Character.OTHER_SYMBOL
                                || Character.getType(each) == Character.MATH_SYMBOL
                                || Character.isISOControl(each)
                                || Character.getType(each) == Character.FORMAT && each != JOINER && each != NON_JOINER);
    }

    private static boolean isLatin(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }

    static Optional<Refusal> notToBeRenewed(Claims claims, LocalDate today) {
        if (claims.name().isEmpty()) {
            return Optional.of(Refusal.of("certificate.erased"));
        }
        LocalDate last = claims.validUntil();
        if (last == null) {
            return Optional.of(Refusal.of("certificate.neverExpires"));
        }
        LocalDate from = last.minusMonths(MONTHS_BEFORE);
        LocalDate to = last.plusMonths(MONTHS_AFTER);
        return today.isBefore(from) || today.isAfter(to)
                ? Optional.of(new Refusal("certificate.notNow", Map.of("from", from, "to", to)))
                : Optional.empty();
    }

    /** Who renews early loses nothing; who renews late begins anew. */
    static LocalDate renewedUntil(Claims claims, LocalDate today) {
        LocalDate last = claims.validUntil();
        return (last == null || last.isBefore(today) ? today : last).plusYears(Numbering.VALID_YEARS);
    }
}
