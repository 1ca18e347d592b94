package org.cohortium.benchmark;

import java.sql.SQLException;
import org.cohortium.launcher.DatabaseAccess;

/** How long the steps of jobs took, as the job repository has it. */
final class StepTimes {
    private final DatabaseAccess database;

    StepTimes(DatabaseAccess database) {
        this.database = database;
    }

    /** All runs of the step together. */
    double seconds(String step) throws SQLException {
        try (var connection = database.asOwner().getConnection();
                var query = connection.prepareStatement(
                        "select sum(extract(epoch from endtime - starttime)) from batch.step_execution where stepname = ?")) {
            query.setString(1, step);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getDouble(1);
            }
        }
    }
}
