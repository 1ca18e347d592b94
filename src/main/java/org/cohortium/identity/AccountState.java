package org.cohortium.identity;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    /** With a password of their own. */
    OPEN,
    /** With a one-time password that has not been changed yet. */
    FIRST_SIGN_IN,
    /** Nobody can, for want of a password. */
    NO_PASSWORD,
    /** Nobody can, until it is unlocked. */
    LOCKED
}
