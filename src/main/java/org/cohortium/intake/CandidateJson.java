package org.cohortium.intake;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.cohortium.person.Sex;
import org.jspecify.annotations.Nullable;

/** A candidate as it is kept with its row; what is null or empty is left out. */
final class CandidateJson {
    private CandidateJson() {}

    static String write(Candidate candidate) {
        Nomination nomination = candidate.nomination();
        NominationDetails details = nomination.details();
        JsonObjectBuilder json = JsonText.builder()
                .add("name", nomination.name())
                .add("email", nomination.email())
                .add("sex", nomination.sex().name())
                .add("cohort", nomination.cohort());
        text(json, "surname", nomination.surname());
        text(json, "givenNames", nomination.givenNames());
        text(json, "latinName", nomination.latinName());
        text(json, "birth", birth(nomination.birth()));
        text(json, "organisation", details.organisation());
        text(json, "department", details.department());
        text(json, "jobTitle", details.jobTitle());
        text(json, "seniority", details.seniority());
        text(json, "phone", details.phone());
        text(json, "remark", details.remark());
        text(json, "country", candidate.countryIso3());
        if (nomination.declaredDisability() != null) {
            json.add("declaredDisability", nomination.declaredDisability());
        }
        if (candidate.organisationId() != null) {
            json.add("organisationId", candidate.organisationId());
        }
        return json.build().toString();
    }

    static Candidate read(String text) {
        JsonObject json = JsonText.object(text);
        Nomination nomination = new Nomination(
                json.getString("name"),
                json.getString("surname", null),
                json.getString("givenNames", null),
                json.getString("latinName", null),
                json.getString("email"),
                Sex.valueOf(json.getString("sex")),
                birth(json.getString("birth", null)),
                json.getString("cohort"),
                json.containsKey("declaredDisability") ? (Boolean) json.getBoolean("declaredDisability") : null,
                details(json));
        Long organisation = json.containsKey("organisationId")
                ? (Long) json.getJsonNumber("organisationId").longValueExact()
                : null;
        return new Candidate(nomination, organisation, json.getString("country", null));
    }

    private static NominationDetails details(JsonObject json) {
        return new NominationDetails(
                json.getString("organisation", ""),
                json.getString("department", ""),
                json.getString("jobTitle", ""),
                json.getString("seniority", ""),
                json.getString("phone", ""),
                json.getString("remark", ""));
    }

    /** A year, or a date as in ISO 8601. */
    private static @Nullable String birth(@Nullable Birth birth) {
        return birth == null
                ? null
                : birth.date() == null
                        ? Integer.toString(birth.year())
                        : birth.date().toString();
    }

    private static @Nullable Birth birth(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.indexOf('-') < 0 ? Birth.in(Integer.parseInt(text)) : Birth.on(LocalDate.parse(text));
    }

    private static void text(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.add(name, value);
        }
    }
}
