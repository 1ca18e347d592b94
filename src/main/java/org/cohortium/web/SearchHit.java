package org.cohortium.web;

/**
 * Something the search found.
 *
 * @param name what it is called
 * @param detail what tells it from others of the name: its code, an organisation; may be empty
 * @param path where it is shown, from the application's root
 */
public record SearchHit(String name, String detail, String path) {}
