package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.cohortium.identity.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Light or dark: as the account says, else as chosen on this device (the page's script keeps it in a cookie), else as the
 * device is set.
 */
@RequestScoped
@Named
public class Theme {
    static final String COOKIE = "theme";

    private static final Set<String> CHOICES = Set.of("light", "dark");

    private final HttpServletRequest request;
    private final CurrentUser reader;

    @Inject
    Theme(HttpServletRequest request, CurrentUser reader) {
        this.request = request;
        this.reader = reader;
    }

    /** {@code light}, {@code dark} or {@code auto}. */
    public String getName() {
        return ofAccount()
                .or(() -> Cookies.value(request, COOKIE).filter(CHOICES::contains))
                .orElse("auto");
    }

    /** The same name; null for any that stands for following the device. */
    static @Nullable String chosen(@Nullable String name) {
        return name != null && CHOICES.contains(name) ? name : null;
    }

    private Optional<String> ofAccount() {
        return reader.isSignedIn() ? Optional.ofNullable(reader.theme()) : Optional.empty();
    }
}
