package org.cohortium.launcher;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to the version of this checkout, as its owner. */
public final class Migration {
    private Migration() {}

    /** @throws CannotStart if a migration fails or the database knows a later version than this checkout */
    public static void run(DatabaseAccess database) {
        try {
            Flyway.configure()
                    .dataSource(database.asOwner())
                    .defaultSchema("cohortium")
                    .schemas("cohortium")
                    .createSchemas(true)
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new CannotStart("The database could not be brought up to date: " + firstLine(failed), failed);
        }
    }

    private static String firstLine(FlywayException failed) {
        return String.valueOf(failed.getMessage()).strip().lines().findFirst().orElse("it did not say why");
    }
}
