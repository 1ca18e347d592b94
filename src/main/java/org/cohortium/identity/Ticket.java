package org.cohortium.identity;

import java.io.Serializable;

/**
 * What a session keeps of a sign-in.
 *
 * @param passwordMark stands for the password signed in with: once the password has changed or all sessions were ended, the
 *     ticket is void
 */
record Ticket(long userId, String passwordMark) implements Serializable {
    private static final long serialVersionUID = 1L;
}
