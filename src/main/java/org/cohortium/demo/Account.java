package org.cohortium.demo;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be given work; only those who {@code signIn} have a password.
 *
 * @param name empty where the account is a person's, as is the address
 * @param organisation as far as the role reaches; null for everything
 * @param person index of the person whose account it is, or null
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
        boolean signsIn,
        @Nullable Integer person) {}
