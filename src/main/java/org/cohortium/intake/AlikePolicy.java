package org.cohortium.intake;

import java.util.Objects;
import org.cohortium.intake.KnownPersons.Known;
import org.jspecify.annotations.Nullable;

/**
 * When somebody on a list may be a person known under another address: the same name, and the same organisation or year
 * of birth. It is only ever pointed out; equal names are common.
 */
final class AlikePolicy {
    private AlikePolicy() {}

    static boolean mayBeTheSame(Candidate candidate, Known known) {
        return PlainText.key(candidate.nomination().name()).equals(PlainText.key(known.name()))
                && !candidate.emailKey().equals(known.email())
                && (sameOrganisation(candidate, known)
                        || sameYear(candidate.nomination().birth(), known.birthYear()));
    }

    /**
     * Whether the person known by the address goes by another name: it may be a shared mailbox, or somebody else's
     * address put in by mistake.
     *
     * @param known the name they are known by
     * @param latin its Latin form, if known
     */
    static boolean goesByAnotherName(Candidate candidate, String known, @Nullable String latin) {
        String name = PlainText.key(candidate.nomination().name());
        return !name.equals(PlainText.key(known))
                && !name.equals(key(latin))
                && !key(candidate.nomination().latinName()).equals(PlainText.key(known));
    }

    private static boolean sameOrganisation(Candidate candidate, Known known) {
        if (candidate.organisationId() != null || known.organisationId() != null) {
            return Objects.equals(candidate.organisationId(), known.organisationId());
        }
        String declared = key(candidate.declaredOrganisation());
        return !declared.isEmpty() && declared.equals(key(known.organisationDeclared()));
    }

    private static boolean sameYear(@Nullable Birth birth, @Nullable Integer year) {
        return birth != null && year != null && birth.year() == year;
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : PlainText.key(text);
    }
}
