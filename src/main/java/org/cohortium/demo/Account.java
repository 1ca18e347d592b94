package org.cohortium.demo;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be given work; only those who {@code signIn} have a password.
 *
 * @param organisation as far as the role reaches; null for everything
 */
record Account(
        long id,
        String username,
        String name,
        String email,
        String language,
        String zone,
        String role,
        @Nullable Organisation organisation,
        boolean signsIn) {}
