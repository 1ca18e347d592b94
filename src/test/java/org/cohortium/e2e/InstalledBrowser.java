package org.cohortium.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The one browser of all browser tests: a Chromium or Chrome found on this machine, else Playwright's own download. Where
 * neither is to be had, the tests are skipped and standard error says so.
 */
final class InstalledBrowser {
    private static final List<String> COMMANDS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    /** No calls home, and no sandbox of its own, which root may not have. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private InstalledBrowser() {}

    /** @throws TestAbortedException if there is none */
    static Browser get() {
        if (Holder.BROWSER.isEmpty()) {
            throw new TestAbortedException("no Chromium or Chrome, and none could be downloaded");
        }
        return Holder.BROWSER.get();
    }

    private static final class Holder {
        static final Optional<Browser> BROWSER = launch();

        private static Optional<Browser> launch() {
            Optional<Path> installed = installed();
            try {
                Map<String, String> environment =
                        installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
                Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
                installed.ifPresent(options::setExecutablePath);
                return Optional.of(playwright.chromium().launch(options));
            } catch (PlaywrightException unavailable) {
                System.err.println("*** BROWSER TESTS ARE SKIPPED: " + unavailable.getMessage());
                return Optional.empty();
            }
        }

        private static Optional<Path> installed() {
            Stream<Path> directories = Arrays.stream(
                            System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(Path::of);
            return directories
                    .flatMap(directory -> COMMANDS.stream().map(directory::resolve))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
