package org.cohortium.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one style sheet, the one script and the one icon sprite of all pages, put together from their parts when the
 * application starts. PrimeFaces' structural styles come first, in a cascade layer of their own, so that any rule of
 * ours wins over them whatever its specificity.
 */
@ApplicationScoped
@Named
public class Assets {
    static final String ROOT = "/assets/";

    private static final String LOOK = "/org/cohortium/web/look/";
    private static final String PRIMEFACES = "/META-INF/resources/primefaces/";
    private static final Pattern FACES_RESOURCE = Pattern.compile("url\\(\"#\\{[^\"]*}\"\\)");
    private static final List<String> PRIMEFACES_STYLES = List.of("components.css", "fileupload/fileupload.css");
    private static final List<String> STYLES = List.of(
            "tokens",
            "base",
            "frame",
            "controls",
            "blocks",
            "tables",
            "parts",
            "charts",
            "pages",
            "prime-controls",
            "prime-choices",
            "prime-tables",
            "prime-overlays",
            "prime-dates",
            "prime-rest",
            "shell",
            "narrow");
    private static final List<String> SCRIPTS = List.of(
            "page",
            "theme",
            "menus",
            "keys",
            "requests",
            "drafts",
            "sitting",
            "search",
            "choices",
            "charts",
            "roster",
            "register",
            "marks");

    private final Asset css;
    private final Asset js;
    private final Asset icons;
    private final Asset favicon;
    private final Asset rings;
    private final Map<String, Asset> byName;

    public Assets() {
        String sprite = read(LOOK + "icons.svg");
        css = Asset.of("app", "css", "text/css", styles(sprite));
        js = Asset.of("app", "js", "text/javascript", joined(SCRIPTS, name -> read(LOOK + name + ".js")));
        icons = Asset.of("icons", "svg", "image/svg+xml", sprite);
        favicon = Asset.of("favicon", "svg", "image/svg+xml", read(LOOK + "favicon.svg"));
        rings = Asset.of("rings", "svg", "image/svg+xml", read(LOOK + "rings.svg"));
        byName = Stream.of(css, js, icons, favicon, rings).collect(Collectors.toMap(Asset::name, Function.identity()));
    }

    public String getCss() {
        return ROOT + css.name();
    }

    public String getJs() {
        return ROOT + js.name();
    }

    public String getFavicon() {
        return ROOT + favicon.name();
    }

    public String getRings() {
        return ROOT + rings.name();
    }

    /** Address of one icon of the sprite, for {@code <use>}. */
    public String icon(String name) {
        return ROOT + icons.name() + "#" + name;
    }

    Optional<Asset> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static String styles(String sprite) {
        String structure = joined(PRIMEFACES_STYLES, name -> read(PRIMEFACES + name));
        String own = joined(STYLES, name -> read(LOOK + name + ".css"));
        return "@layer primefaces{" + FACES_RESOURCE.matcher(structure).replaceAll("none") + "}\n"
                + IconStyles.of(sprite) + own;
    }

    private static String joined(List<String> names, Function<String, String> content) {
        return names.stream().map(content).collect(Collectors.joining("\n"));
    }

    private static String read(String path) {
        try (InputStream stream = Assets.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("part of the look is missing: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
