package org.cohortium.e2e;

import java.util.concurrent.atomic.AtomicInteger;
import org.cohortium.demo.DemoData;
import org.cohortium.identity.PasswordHash;
import org.jspecify.annotations.Nullable;

/**
 * An account of a test's own, for what must not be done to those that all tests share. It begins with the demo accounts'
 * password, but is none of them.
 */
final class GivenAccount {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String HASH = PasswordHash.of(DemoData.PASSWORD).text();

    private GivenAccount() {}

    /** Its username. @param organisation code; null for none */
    static String of(TestServer server, String role, @Nullable String organisation) {
        String username = "given.account." + ProcessHandle.current().pid() + "." + NUMBER.incrementAndGet();
        new Database(server).change("""
                with added as (insert into cohortium.app_user (username, display_name, time_zone, password_hash)
                    values ('%s', 'Given Somebody', 'Africa/Nairobi', '%s') returning id)
                insert into cohortium.role_assignment (user_id, role, organisation_id)
                select added.id, '%s', o.id from added left join cohortium.organisation o on o.code = '%s'""".formatted(username, HASH, role, organisation));
        return username;
    }

    /** Locks the administrators given so far: whoever else looks after accounts must find themselves alone. */
    static void lockAdministrators(TestServer server) {
        new Database(server).change("""
                update cohortium.app_user set disabled_at = now() where disabled_at is null and username like 'given.account.%d.%%'
                and id in (select user_id from cohortium.role_assignment where role = 'ADMIN')""".formatted(ProcessHandle.current().pid()));
    }

    /** A participant's, of a person of that number. */
    static String ofPerson(TestServer server, long person) {
        String username = of(server, "PARTICIPANT", null);
        new Database(server)
                .change("update cohortium.app_user set person_id = %d where username = '%s'"
                        .formatted(person, username));
        return username;
    }
}
