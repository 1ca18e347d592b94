package org.cohortium.intake.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cohortium.intake.EmailReader;
import org.jspecify.annotations.Nullable;

/**
 * The rule who on a list is whom of some known people. By address first; sure only where the name goes with it. By name
 * where no address fits, and never sure.
 */
public final class MatchingPeople<P> {
    private final Collection<P> people;
    private final Function<P, List<String>> names;
    private final Map<String, P> byEmail = new HashMap<>();

    /**
     * @param names all that somebody is called
     * @param emails every address they are known by, in small letters
     */
    public MatchingPeople(Collection<P> people, Function<P, List<String>> names, Function<P, List<String>> emails) {
        this.people = people;
        this.names = names;
        people.forEach(one -> emails.apply(one).forEach(email -> byEmail.put(email, one)));
    }

    /**
     * @param called what somebody on the list may be called; empty where it does not say
     * @param email beside them; null for none
     * @return one who is sure, or all who may be; empty where nobody fits
     */
    public List<PersonMatch<P>> of(List<String> called, @Nullable String email) {
        P owner = email == null ? null : byEmail.get(EmailReader.key(email));
        if (owner != null && email != null && isTheirs(called, email, names.apply(owner))) {
            return List.of(new PersonMatch<>(owner, null));
        }
        List<PersonMatch<P>> found = new ArrayList<>();
        if (owner != null) {
            found.add(new PersonMatch<>(owner, Because.OTHER_NAME));
        }
        people.stream()
                .filter(one -> one != owner && Names.agreeStrongly(called, names.apply(one)))
                .map(one -> new PersonMatch<>(one, byName(email)))
                .forEach(found::add);
        return found;
    }

    /** Why somebody who fits by name has to be confirmed. */
    public static Because byName(@Nullable String email) {
        return email == null ? Because.NO_ADDRESS : Because.OTHER_ADDRESS;
    }

    private static boolean isTheirs(List<String> called, String email, List<String> names) {
        return called.isEmpty()
                || Names.agree(called, names)
                || Names.areIncomparable(called, names)
                        && called.stream().anyMatch(name -> Names.standsIn(email, name));
    }
}
