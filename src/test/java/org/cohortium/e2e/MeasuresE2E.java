package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.FramePage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure opens what it means. */
class MeasuresE2E {
    private static final String ALL = "/results/measures";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    static Stream<Look> looks() {
        return Stream.of(Look.PHONE, Look.DARK, Look.FRENCH, Look.ARABIC);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theCatalogueAndADefinitionFitTheWindow(Look look) {
        FramePage frame = signedIn(look, "donor.one");
        for (String path : new String[] {ALL, ALL + "?measure=learning-gain", ALL + "?measure=attendance-rate"}) {
            frame.window().navigate(path);
            Screenshots.keep(frame.window(), path.substring(1).replaceAll("\\W+", "-"), look);
            assertThat(frame.isWiderThanTheWindow()).as(path).isFalse();
            if (look == Look.DARK) {
                Accessibility.checkColours(frame.window());
            } else {
                Accessibility.check(frame.window());
            }
        }
    }

    @Test
    void aDonorOpensTheDefinitionOfAnIndicator() {
        FramePage frame = signedIn(Look.DESKTOP, "donor.one");
        frame.window().navigate("/funding/list");
        frame.window().locator("main .cards a").first().click();
        Screenshots.keep(frame.window(), "funding-view-linked");
        link(frame, "Completion rate").first().click();

        assertThat(frame.heading()).isEqualTo("Completion rate");
        assertThat(AnyPage.text(frame.window()))
                .contains("Persons completed over persons started.")
                .contains("75.0 %")
                .contains("Undefined");
    }

    @Test
    void aMeasureThereIsNoneOfIsNotFound() {
        assertThat(Visitor.signedIn(TestServer.shared(), "donor.one")
                        .get(ALL + "?measure=happiness")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Locator link(FramePage frame, String name) {
        return frame.window().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private FramePage signedIn(Look look, String username) {
        Page page = browsing.visit(look);
        SignInPage.signIn(page, username);
        return new FramePage(page);
    }
}
