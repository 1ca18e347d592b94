package org.cohortium.text;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages everything is written in. Each has the locale that numbers and dates follow unless told otherwise. */
public enum Language {
    EN("en", "English", "en-GB", false),
    FR("fr", "Français", "fr-FR", false),
    AR("ar", "العربية", "ar-JO", true);

    private final String tag;
    private final String ownName;
    private final ULocale formats;
    private final boolean rightToLeft;

    Language(String tag, String ownName, String formats, boolean rightToLeft) {
        this.tag = tag;
        this.ownName = ownName;
        this.formats = ULocale.forLanguageTag(formats);
        this.rightToLeft = rightToLeft;
    }

    /** Finds the language of a BCP 47 tag such as {@code fr} or {@code fr-SN}; empty if we do not write in it. */
    public static Optional<Language> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(l -> l.tag.equals(language)).findFirst();
    }

    /** Picks the first language a reader prefers that we write in; English if none. */
    public static Language preferredFrom(List<Locale> wishes) {
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

    public ULocale formats() {
        return formats;
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }
}
