package org.cohortium.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the icons of the sprite usable where PrimeFaces takes a style class ({@code icon="i-plus"}): one custom property
 * for each icon, and one class that points to it.
 */
final class IconStyles {
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z]+)\"[^>]*>(.*?)</symbol>");
    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" "
                    + "stroke=\"#000\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\">%s</svg>";

    private IconStyles() {}

    static String of(String sprite) {
        Matcher symbols = SYMBOL.matcher(sprite);
        String properties = symbols.results()
                .map(symbol -> "--i-" + symbol.group(1) + ":url(\"" + picture(symbol.group(2)) + "\")")
                .collect(Collectors.joining(";", ":root{", "}\n"));
        String classes = SYMBOL.matcher(sprite)
                .results()
                .map(symbol -> ".ui-icon.i-" + symbol.group(1) + "{--i:var(--i-" + symbol.group(1) + ")}")
                .collect(Collectors.joining("\n", "", "\n"));
        return properties + classes;
    }

    private static String picture(String shapes) {
        String encoded = URLEncoder.encode(PICTURE.formatted(shapes), StandardCharsets.UTF_8);
        return "data:image/svg+xml," + encoded.replace("+", "%20");
    }
}
