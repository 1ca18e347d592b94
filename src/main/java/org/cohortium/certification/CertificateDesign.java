package org.cohortium.certification;

/** How a printed certificate looks. */
public enum CertificateDesign {
    /** A coloured band at the side, text from the margin. */
    BAND,
    /** A double frame, text in the middle. */
    FRAME,
    /** Nothing but text, with room at the top for the letterhead of the paper it is printed on. */
    PLAIN
}
