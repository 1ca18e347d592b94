package org.cohortium.certification;

import java.util.Map;

/**
 * A title or name as it stood at the time, with its translations.
 *
 * @param text in the language it was written in
 * @param translations by BCP 47 language
 */
public record Titled(String text, Map<String, String> translations) {
    public Titled {
        translations = Map.copyOf(translations);
    }

    /** In a language if it was translated, else as it was written. */
    public String in(CertificateLanguage language) {
        return translations.getOrDefault(language.tag(), text);
    }
}
