package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.FramePage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What surrounds every page: navigation, search, language, theme, keyboard, notices. */
class FrameE2E {
    private static final String PAGE = "/search?q=governance";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    static Stream<Look> looks() {
        return Stream.of(Look.DESKTOP, Look.TABLET, Look.DARK, Look.ARABIC_PHONE);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fitsTheWindowAndEverybodyCanUseIt(Look look) {
        for (String path : new String[] {PAGE, "/no/such/page"}) {
            FramePage frame = open(look, path);
            Screenshots.keep(frame.window(), path.substring(1).replaceAll("\\W+", "-"), look);
            assertThat(frame.isWiderThanTheWindow()).isFalse();
            Accessibility.check(frame.window());
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void letsANobodySignInOnAnyDevice(Look look) {
        Page page = browsing.visit(look);
        Screenshots.keep(page, "signin", look);
        assertThat(new FramePage(page).isWiderThanTheWindow()).isFalse();
        assertThat(new AnyPage(page).direction()).isEqualTo(look.language().equals("ar") ? "rtl" : "ltr");
        Accessibility.check(page);
    }

    @Test
    void remembersTheLanguageAndComesBackToThePage() {
        FramePage frame = openToChoose();
        frame.chooseLanguage("ar");
        assertThat(frame.direction()).isEqualTo("rtl");
        assertThat(frame.window().url()).endsWith(PAGE);
        frame.window().navigate("/");
        assertThat(frame.direction()).isEqualTo("rtl");
    }

    @Test
    void remembersLightOrDark() {
        FramePage frame = openToChoose();
        frame.switchTheme();
        assertThat(frame.theme()).isEqualTo("dark");
        frame.window().reload();
        assertThat(frame.theme()).isEqualTo("dark");
    }

    @Test
    void theSignInPageSpeaksTheLanguageChosenOnTheDevice() {
        Page page = browsing.visit(Look.DESKTOP);
        page.locator("details.menu > summary").click();
        page.locator("a[hreflang=fr]").click();
        assertThat(new AnyPage(page).heading()).isEqualTo("Connexion");
    }

    @Test
    void reachesEveryPlaceOnAPhone() {
        FramePage frame = open(Look.PHONE, "/cohort/list", "admin");
        Locator more = frame.window().locator(".dock summary");
        more.click();
        Screenshots.keep(frame.window(), "dock-more", Look.PHONE);
        assertThat(frame.window().locator(".dock .card").innerText()).contains("Reports", "Grants", "Accounts");
        frame.window().locator(".dock .card a[href$='/reporting/list']").click();
        assertThat(frame.heading()).isEqualTo("Reports");
        assertThat(more.getAttribute("class")).contains("here");
    }

    @Test
    void offersNoSearchToThoseWhoCanFindNothing() {
        assertThat(open(Look.DESKTOP, "/funding/list", "donor.one")
                        .window()
                        .locator("#search")
                        .count())
                .isZero();
    }

    @Test
    void isUsedByKeyboard() {
        FramePage frame = open(Look.DESKTOP, PAGE);
        frame.window().keyboard().press("?");
        assertThat(frame.shortcuts().isVisible()).isTrue();
        frame.window().keyboard().press("Escape");
        assertThat(frame.shortcuts().isVisible()).isFalse();
        frame.window().keyboard().press("/");
        assertThat(frame.focused()).isEqualTo("search");
    }

    @Test
    void skipsToTheContent() {
        FramePage frame = open(Look.DESKTOP, PAGE);
        frame.window().keyboard().press("Tab");
        frame.window().keyboard().press("Enter");
        assertThat(frame.focused()).isEqualTo("main");
    }

    @Test
    void saysWhenTheLineIsLostAndWhenItIsBack() {
        FramePage frame = open(Look.DESKTOP, PAGE);
        frame.window().context().setOffline(true);
        frame.trouble("offline").waitFor();
        frame.window().context().setOffline(false);
        assertThat(frame.trouble("offline").isHidden()).isTrue();
    }

    @Test
    void saysWhyOneIsToSignInAgain() {
        FramePage frame = open(Look.DESKTOP, PAGE);
        frame.loseSession();
        frame.window().navigate(PAGE);
        assertThat(frame.window().locator("#signin .note.warn").isVisible()).isTrue();
    }

    private FramePage open(Look look, String path) {
        return open(look, path, "coordinator.ken");
    }

    /** As somebody whose language and theme no other test depends on. */
    private FramePage openToChoose() {
        return open(Look.DESKTOP, PAGE, GivenAccount.of(TestServer.shared(), "COORDINATOR", "KEN-DIG"));
    }

    private FramePage open(Look look, String path, String username) {
        Page page = browsing.visit(look);
        page.navigate(path);
        SignInPage.signIn(page, username);
        return new FramePage(page);
    }
}
