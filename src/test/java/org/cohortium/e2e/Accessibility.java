package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** WCAG 2.2 A and AA as far as a machine can tell (axe-core). */
public final class Accessibility {
    private static final Set<String> REFUSED = Set.of("serious", "critical");
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** Fails with rule, element and advice for every serious or critical violation. */
    public static void check(Page page) {
        check(page, builder(page).withTags(TAGS));
    }

    /** The same of colours alone: what another theme changes of a page that was checked. */
    public static void checkColours(Page page) {
        check(page, builder(page).withRules(List.of("color-contrast")));
    }

    private static void check(Page page, AxeBuilder builder) {
        List<Rule> violations = builder.analyze().getViolations();
        assertThat(violations.stream()
                        .filter(rule -> REFUSED.contains(rule.getImpact()))
                        .map(Accessibility::text))
                .as("accessibility of %s", page.url())
                .isEmpty();
    }

    /** Looks for violations alone, and in the page itself: there is no frame of another origin to look into. */
    private static AxeBuilder builder(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static String text(Rule rule) {
        String elements = rule.getNodes().stream()
                .map(node -> "  " + node.getHtml() + "\n  " + node.getFailureSummary())
                .collect(Collectors.joining("\n"));
        return rule.getImpact() + ": " + rule.getId() + ", " + rule.getHelp() + "\n" + elements;
    }
}
