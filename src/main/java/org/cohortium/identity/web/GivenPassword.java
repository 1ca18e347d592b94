package org.cohortium.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** A one-time password in the answer to the request that made it, and in no later one. */
@RequestScoped
@Named
public class GivenPassword {
    private @Nullable String username;
    private @Nullable String password;

    void tell(String username, String password) {
        this.username = username;
        this.password = password;
    }

    public boolean isThere() {
        return password != null;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public @Nullable String getPassword() {
        return password;
    }
}
