package org.cohortium.home.web;

/**
 * One thing that needs the reader.
 *
 * @param count how many
 * @param tone {@code bad} for what is overdue, {@code warn} for what is due, {@code info} for the rest
 * @param title a sentence, with the count in it
 * @param text what else one wants to know; may be empty
 * @param path where it is done, from the application's root
 * @param go the words on the button that leads there
 */
public record Todo(long count, String tone, String title, String text, String path, String go) {}
