/** Who is at work and how far they may reach: users, roles, scopes, passwords, tokens, signing in and out. */
@NullMarked
package org.cohortium.identity;

import org.jspecify.annotations.NullMarked;
