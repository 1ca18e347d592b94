package org.cohortium.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/**
 * How somebody looks at a page.
 *
 * @param name part of a screenshot's file name
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param language what the browser asks for
 */
public record Look(String name, int width, int height, ColorScheme colours, String language) {
    public static final Look DESKTOP = new Look("desktop", 1440, 900, ColorScheme.LIGHT, "en");
    public static final Look TABLET = new Look("tablet", 768, 1024, ColorScheme.LIGHT, "en");
    public static final Look PHONE = new Look("phone", 390, 844, ColorScheme.LIGHT, "en");
    public static final Look DARK = new Look("dark", 1440, 900, ColorScheme.DARK, "en");
    public static final Look ARABIC = new Look("arabic", 1440, 900, ColorScheme.LIGHT, "ar");
    public static final Look FRENCH = new Look("french", 1440, 900, ColorScheme.LIGHT, "fr");
    public static final Look ARABIC_PHONE = new Look("arabic-phone", 390, 844, ColorScheme.LIGHT, "ar");

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setLocale(language)
                .setTimezoneId("Africa/Nairobi");
    }
}
