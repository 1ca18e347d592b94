package org.cohortium.certification;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which a certificate is written and checked: more than the pages', for whoever is shown one. */
public enum CertificateLanguage {
    EN("en", "English", "en-GB"),
    FR("fr", "Français", "fr-FR"),
    AR("ar", "العربية", "ar-JO"),
    ES("es", "Español", "es-419"),
    PT("pt", "Português", "pt-PT"),
    RU("ru", "Русский", "ru-RU"),
    ZH("zh", "中文", "zh-Hans-CN");

    private final String tag;
    private final String ownName;
    private final ULocale formats;

    CertificateLanguage(String tag, String ownName, String formats) {
        this.tag = tag;
        this.ownName = ownName;
        this.formats = ULocale.forLanguageTag(formats);
    }

    /** Finds the language of a BCP 47 tag such as {@code pt-BR}; empty if certificates are not written in it. */
    public static Optional<CertificateLanguage> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(each -> each.tag.equals(language)).findFirst();
    }

    /** The first language a reader prefers that is among them; English if none. */
    public static CertificateLanguage preferredFrom(List<Locale> wishes) {
        return wishes.stream()
                .map(wish -> of(wish.toLanguageTag()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(EN);
    }

    public String tag() {
        return tag;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    ULocale formats() {
        return formats;
    }

    public boolean isRightToLeft() {
        return this == AR;
    }
}
