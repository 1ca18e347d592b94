package org.cohortium.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, kept in {@code target/screenshots} to be looked at. */
public final class Screenshots {
    private Screenshots() {}

    /** The whole page, as far down as it goes. @param name of the file, without its ending */
    public static void keep(Page page, String name) {
        Path file = Path.of(System.getProperty("cohortium.target", "target"), "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    public static void keep(Page page, String name, Look look) {
        keep(page, name + "-" + look.name());
    }
}
