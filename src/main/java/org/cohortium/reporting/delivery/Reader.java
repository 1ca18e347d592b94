package org.cohortium.reporting.delivery;

/** Somebody at a donor's without an account, who gets a link. @param name may be empty */
public record Reader(String address, String name) {
    public Reader {
        name = name.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip(); // it stands in a letter's first line
    }
}
