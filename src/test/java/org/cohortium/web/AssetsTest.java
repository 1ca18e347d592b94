package org.cohortium.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {
    /** Directions of the paper instead of the text: they break in right-to-left. */
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?m)^\\s*(?:(?:margin|padding|border)-(?:left|right)|left|right|float|text-align:\\s*(?:left|right))\\b[^;]*;");

    private static final Path LOOK = Path.of("src/main/resources/org/cohortium/web/look");
    private static final int BUDGET_BYTES = 150 * 1024;

    private final Assets assets = new Assets();

    @Test
    void namesChangeWithTheContentOnly() {
        assertThat(assets.getCss()).isEqualTo(new Assets().getCss()).matches("/assets/app\\.[0-9a-f]{12}\\.css");
        assertThat(Asset.of("app", "css", "text/css", "a").name())
                .isNotEqualTo(Asset.of("app", "css", "text/css", "b").name());
    }

    @Test
    void stylesAndScriptsTogetherKeepTheBudget() throws IOException {
        int bytes = 0;
        for (String address : List.of(assets.getCss(), assets.getJs())) {
            bytes += gzipped(content(address));
        }
        assertThat(bytes).isLessThan(BUDGET_BYTES);
    }

    @Test
    void stylesKnowNoLeftAndRight() {
        String own = content(assets.getCss()).substring(content(assets.getCss()).indexOf(":root{--i-"));
        List<String> physical = PHYSICAL.matcher(own)
                .results()
                .map(match -> match.group().strip())
                .toList();
        assertThat(physical).allMatch(rule -> rule.startsWith("float: none"));
    }

    @Test
    void everyPartOfTheLookIsUsed() throws IOException {
        try (Stream<Path> parts = Files.list(LOOK)) {
            for (Path part : (Iterable<Path>) parts::iterator) {
                String served = part.toString().endsWith(".css")
                        ? assets.getCss()
                        : part.toString().endsWith(".js") ? assets.getJs() : "";
                if (!served.isEmpty()) {
                    assertThat(content(served)).as(part.toString()).contains(Files.readString(part));
                }
            }
        }
    }

    @Test
    void everyIconIsAlsoAStyleClass() {
        assertThat(content(assets.getCss())).contains(".ui-icon.i-plus{", "--i-down:url(\"data:image/svg+xml,");
    }

    private String content(String address) {
        return assets.named(address.substring(Assets.ROOT.length()))
                .orElseThrow()
                .content();
    }

    private static int gzipped(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
