package org.cohortium.e2e;

import java.util.concurrent.atomic.AtomicInteger;
import org.cohortium.demo.DemoData;
import org.cohortium.identity.PasswordHash;

/**
 * An account of a test's own, for what must not be done to those that all tests share. It begins with the demo accounts'
 * password, but is none of them.
 */
final class GivenAccount {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String HASH = PasswordHash.of(DemoData.PASSWORD).text();

    private GivenAccount() {}

    /** Its username. @param organisation code */
    static String of(TestServer server, String role, String organisation) {
        String username = "given." + ProcessHandle.current().pid() + "." + NUMBER.incrementAndGet();
        new Database(server).change("""
                with added as (insert into cohortium.app_user (username, display_name, time_zone, password_hash)
                    values ('%s', 'Given Somebody', 'Africa/Nairobi', '%s') returning id)
                insert into cohortium.role_assignment (user_id, role, organisation_id)
                select added.id, '%s', o.id from added, cohortium.organisation o where o.code = '%s'""".formatted(username, HASH, role, organisation));
        return username;
    }
}
