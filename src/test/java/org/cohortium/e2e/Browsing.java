package org.cohortium.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Opens browser windows on the shared server for a test, with {@link RegisterExtension}. After each test it closes them,
 * keeps a picture of each if the test failed, and fails the test if a script broke or was refused by the page's policy.
 */
public final class Browsing implements BeforeEachCallback, AfterEachCallback {
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        InstalledBrowser.get();
        pages.clear();
        complaints.clear();
    }

    /** A window of a new visitor, not signed in, on the start address. */
    public Page visit(Look look) {
        return visit(look, TestServer.shared());
    }

    /** The same in a browser that runs no scripts. */
    public Page visitWithoutScripts(Look look) {
        return visit(look, TestServer.shared(), false);
    }

    /** The same on a server of the test's own. */
    public Page visit(Look look, TestServer server) {
        return visit(look, server, true);
    }

    private Page visit(Look look, TestServer server, boolean scripts) {
        BrowserContext visitor = InstalledBrowser.get()
                .newContext(look.options().setBaseURL(server.url().toString()).setJavaScriptEnabled(scripts));
        visitor.addCookies(List.of(
                new Cookie("language", look.language()).setUrl(server.url().toString())));
        Page page = visitor.newPage();
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        pages.add(page);
        page.navigate("/");
        return page;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        for (Page page : pages) {
            if (failed) {
                Screenshots.keep(
                        page,
                        "failed-" + test.getRequiredTestClass().getSimpleName() + "-"
                                + test.getRequiredTestMethod().getName());
            }
            page.context().close();
        }
        if (!failed && !complaints.isEmpty()) {
            throw new AssertionError("the browser complained:\n" + String.join("\n", complaints));
        }
    }
}
