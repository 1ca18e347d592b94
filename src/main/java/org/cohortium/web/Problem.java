package org.cohortium.web;

/**
 * One thing that stands in the way of saving.
 *
 * @param field client id of the field it is about
 */
public record Problem(String field, String text) {
    /** Where clicking it leads: the field. */
    public String href() {
        return "#" + field;
    }
}
