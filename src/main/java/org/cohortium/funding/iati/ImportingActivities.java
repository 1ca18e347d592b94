package org.cohortium.funding.iati;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohortium.funding.GrantDetails;
import org.cohortium.funding.GrantProblem;
import org.cohortium.funding.LookingAfterGrants;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.results.framework.Wording;
import org.cohortium.shared.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Adding a grant out of an IATI activity file: what each of its fields becomes is told first. What the file does not say,
 * or says of nobody known, is to be given beside it. For administrators.
 */
@ApplicationScoped
public class ImportingActivities {
    /** Larger files are not read. */
    public static final int MOST_BYTES = 5 << 20;

    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es", "pt", "ru", "zh");

    private LookingAfterGrants looking;
    private Jdbi jdbi;
    private CurrentUser user;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ImportingActivities() {}

    @Inject
    ImportingActivities(LookingAfterGrants looking, Jdbi jdbi, CurrentUser user) {
        this.looking = looking;
        this.jdbi = jdbi;
        this.user = user;
    }

    /** What a field of the grant is. @param value as it would be kept; null where the file does not say it */
    public record Field(String name, @Nullable String value) {}

    /**
     * What a file comes to.
     *
     * @param fields of the grant, in the order of its page
     * @param problems what is missing or wrong; nothing is added while there is any
     * @param refusal why the file cannot be read at all; null where it can
     */
    public record Outcome(
            String code,
            List<Field> fields,
            List<GrantProblem> problems,
            @Nullable Refusal refusal) {
        public Outcome {
            fields = List.copyOf(fields);
            problems = List.copyOf(problems);
        }
    }

    /**
     * @param code of the grant; null to take what the file's identifier ends with
     * @param donor its code; null to look for who funds the activity
     * @param lookOnly whether only to tell what would come of it
     * @throws org.cohortium.identity.NotAllowed if they look after no grants
     */
    @Transactional
    public Outcome take(byte[] content, @Nullable String code, @Nullable String donor, boolean lookOnly) {
        user.require(Role.ADMIN);
        if (content.length > MOST_BYTES) {
            return refused("activity.large");
        }
        try {
            return judged(ActivityReader.read(content), given(code), given(donor), lookOnly);
        } catch (UnreadableFile unreadable) {
            return new Outcome("", List.of(), List.of(), unreadable.refusal());
        }
    }

    private static Outcome refused(String rule) {
        return new Outcome("", List.of(), List.of(), Refusal.of(rule));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Outcome judged(Activity activity, @Nullable String code, @Nullable String donor, boolean lookOnly) {
        String named = code == null ? code(activity) : code.toUpperCase(Locale.ROOT);
        String giver = donor == null ? donor(activity).orElse(null) : donor.toUpperCase(Locale.ROOT);
        Wording wording = wording(activity);
        String currency =
                activity.currencies().size() == 1 ? activity.currencies().get(0).toUpperCase(Locale.ROOT) : null;
        List<String> countries = countries(activity);
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("code", named.isEmpty() ? null : named);
        fields.put("iatiIdentifier", given(activity.identifier()));
        fields.put("donor", giver);
        fields.put("title", given(wording.title()));
        wording.translations().forEach((tag, title) -> fields.put("title." + tag, title));
        fields.put(
                "amount", activity.amount() == null ? null : activity.amount().toPlainString());
        fields.put("currency", given(currency));
        fields.put("startsOn", text(activity.startsOn()));
        fields.put("endsOn", text(activity.endsOn()));
        fields.put("countries", countries.isEmpty() ? null : String.join(" ", countries));
        List<GrantProblem> problems = new ArrayList<>();
        fields.forEach((field, value) -> {
            if (value == null) {
                problems.add(new GrantProblem(field, new Refusal("activity.missing", Map.of("field", field))));
            }
        });
        if (problems.isEmpty()) {
            GrantDetails details = new GrantDetails(
                    named,
                    Objects.requireNonNull(giver),
                    activity.identifier(),
                    wording,
                    Objects.requireNonNull(currency),
                    Objects.requireNonNull(activity.amount()),
                    Objects.requireNonNull(activity.startsOn()),
                    Objects.requireNonNull(activity.endsOn()),
                    countries,
                    List.of());
            problems.addAll(lookOnly ? looking.judge(details) : looking.add(details));
        }
        List<Field> told = new ArrayList<>();
        fields.forEach((field, value) -> told.add(new Field(field, value)));
        return new Outcome(named, told, problems, null);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** What the organisation calls the activity, written as a code is. */
    private static String code(Activity activity) {
        String own = activity.reporter() + "-";
        String identifier = activity.identifier();
        String rest = identifier.startsWith(own) ? identifier.substring(own.length()) : identifier;
        String code =
                rest.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-+|-+$", "");
        return code.matches("[A-Z0-9][A-Z0-9-]{1,39}") ? code : "";
    }

    /** English first, as in the agreement, else the file's own language. */
    private static Wording wording(Activity activity) {
        Map<String, String> titles = new HashMap<>(activity.titles());
        String first = titles.containsKey("en")
                ? "en"
                : activity.titles().keySet().stream().findFirst().orElse("en");
        String title = titles.getOrDefault(first, "");
        titles.remove(first);
        titles.keySet().retainAll(LANGUAGES);
        return new Wording(title, titles);
    }

    /** The first of those who fund it, then who reports it, that is a donor known by that code or name. */
    private Optional<String> donor(Activity activity) {
        return activity.funders().stream()
                .flatMap(party -> known(party).stream())
                .findFirst();
    }

    private Optional<String> known(Activity.Party party) {
        List<String> names = party.names().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toList());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select o.code from organisation o
                        where o.kind = 'DONOR' and (o.code = :ref or lower(o.name) = any (:names)
                            or exists (select from jsonb_each(o.translations) t where lower(t.value ->> 'name') = any (:names)))
                        order by o.code = :ref desc, o.code limit 1""")
                .bind("ref", party.ref().toUpperCase(Locale.ROOT))
                .bindArray("names", String.class, names)
                .mapTo(String.class)
                .findFirst());
    }

    /** ISO 3166-1 alpha-3; a code that is none stays as it is and is told as wrong. */
    private static List<String> countries(Activity activity) {
        Map<String, String> threes = Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toMap(
                        two -> two,
                        two -> new Locale.Builder().setRegion(two).build().getISO3Country()));
        return activity.countries().stream()
                .map(two -> threes.getOrDefault(two, two))
                .distinct()
                .sorted()
                .toList();
    }
}
