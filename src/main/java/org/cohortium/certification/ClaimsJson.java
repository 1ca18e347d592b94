package org.cohortium.certification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads claims as the database keeps them. */
final class ClaimsJson {
    private ClaimsJson() {}

    static Claims read(String json) {
        JsonObject claims = Json.createReader(new StringReader(json)).readObject();
        JsonObject curriculum = claims.getJsonObject("curriculum");
        return new Claims(
                claims.getString("number"),
                claims.getString("name"),
                claims.getString("latinName", null),
                OutcomeDecision.valueOf(claims.getString("decision")),
                titled(claims.getJsonObject("programme"), "title"),
                curriculum.getString("code"),
                titled(curriculum, "title"),
                curriculum.getInt("version"),
                claims.getJsonNumber("hours").bigDecimalValue(),
                claims.getJsonArray("modes").getValuesAs(JsonString::getString),
                LocalDate.parse(claims.getString("from")),
                LocalDate.parse(claims.getString("to")),
                claims.getString("language"),
                claims.getJsonArray("competencies").getValuesAs(ClaimsJson::competency),
                claims.getJsonObject("issuer").getString("code"),
                titled(claims.getJsonObject("issuer"), "name"),
                LocalDate.parse(claims.getString("issuedOn")),
                day(claims.getString("validUntil", null)),
                CertificateDesign.valueOf(claims.getString("design", CertificateDesign.BAND.name())),
                claims.getString("signatory", null),
                claims.getString("signatoryTitle", null));
    }

    /** The same with another name. @param latinName empty for none */
    static String named(String json, String name, String latinName) {
        JsonObjectBuilder claims = Json.createObjectBuilder(
                        Json.createReader(new StringReader(json)).readObject())
                .add("name", name)
                .remove("latinName");
        if (!latinName.isEmpty()) {
            claims.add("latinName", latinName);
        }
        return claims.build().toString();
    }

    private static Claims.Competency competency(JsonObject json) {
        return new Claims.Competency(json.getString("code"), titled(json, "title"), json.getInt("level"));
    }

    private static Titled titled(JsonObject json, String field) {
        Map<String, String> translations = new HashMap<>();
        json.getJsonObject("translations").forEach((language, texts) -> {
            String text = texts.asJsonObject().getString(field, null);
            if (text != null) {
                translations.put(language, text);
            }
        });
        return new Titled(json.getString(field), translations);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
