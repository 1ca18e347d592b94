package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;

/** A page as it stands, looked at as everybody may look at it: wide, narrow and dark. */
final class EveryLook {
    private static final List<Look> LOOKS = List.of(Look.PHONE, Look.DARK, Look.DESKTOP);

    /** Where nobody looks at them, each look takes half a second less. */
    private static final boolean PICTURES = System.getenv("CI") == null;

    private EveryLook() {}

    /**
     * Keeps a picture of each look, but not under CI; fails where the page is wider than the window, or light or dark cannot be used by all. The window is afterwards as it was before.
     *
     * @param name of the pictures
     */
    static void check(Page page, String name) {
        var before = page.viewportSize();
        for (Look look : LOOKS) {
            page.setViewportSize(look.width(), look.height());
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
            if (PICTURES) {
                Screenshots.keep(page, name, look);
            }
            assertFits(page, name + ", " + look.name());
            if (look == Look.DARK) {
                Accessibility.checkColours(page);
            } else if (look == Look.DESKTOP) {
                Accessibility.check(page);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
    }

    private static void assertFits(Page page, String what) {
        Object tooWide = page.evaluate("""
                () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
                  [...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > window.innerWidth + 1
                      || one.getBoundingClientRect().left < -1)
                    .filter(one => !one.closest('.scroll')).map(one => one.outerHTML.slice(0, 120))""");
        assertThat((List<?>) tooWide)
                .as("wider than the window: %s", what)
                .map(String::valueOf)
                .isEmpty();
    }

    /** Latin words among what can be read, without what stays as it is in any language: names, codes, kinds of file. */
    static List<String> latin(Page page) {
        Object found = page.evaluate("""
                () => {
                  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  const seen = [];
                  while (walk.nextNode()) {
                    const at = walk.currentNode.parentElement;
                    if (at.closest('bdi, script, style, kbd, .brand, [hreflang], [lang=en], option') || !at.checkVisibility()) continue;
                    if (/[A-Za-z]{3,}/.test(walk.currentNode.data.replace(/Excel|\\.?csv|Cohortium/gi, ''))) seen.push(walk.currentNode.data.trim());
                  }
                  return seen;
                }""");
        return ((List<?>) found).stream().map(String::valueOf).collect(Collectors.toList());
    }
}
