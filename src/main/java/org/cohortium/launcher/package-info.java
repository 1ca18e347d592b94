/**
 * Starts database and server for the run command, and stops both. Stands beside the WAR, never in it: only the launcher
 * knows the owner of the schema, migrates, and sets up the two database roles.
 */
@NullMarked
package org.cohortium.launcher;

import org.jspecify.annotations.NullMarked;
