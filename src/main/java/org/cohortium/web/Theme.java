package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Light or dark as chosen on this device (the page's script keeps it in a cookie), else as the device is set. */
@RequestScoped
@Named
public class Theme {
    private static final Set<String> CHOICES = Set.of("light", "dark");

    private final HttpServletRequest request;

    @Inject
    Theme(HttpServletRequest request) {
        this.request = request;
    }

    /** {@code light}, {@code dark} or {@code auto}. */
    public String getName() {
        return Cookies.value(request, "theme").filter(CHOICES::contains).orElse("auto");
    }
}
