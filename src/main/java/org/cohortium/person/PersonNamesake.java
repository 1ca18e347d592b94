package org.cohortium.person;

import org.jspecify.annotations.Nullable;

/** Somebody of the same name, who may be the same person entered twice. */
public record PersonNamesake(
        long id,
        String name,
        @Nullable String latinName,
        @Nullable String email,
        @Nullable String organisation) {}
