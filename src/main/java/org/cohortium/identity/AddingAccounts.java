package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohortium.shared.Refusal;

/** Adding an account for somebody, who gets in with a one-time password. Holds no transaction while it computes. */
@ApplicationScoped
public class AddingAccounts {
    private final AccountRecords records;
    private final CurrentUser user;

    @Inject
    AddingAccounts(AccountRecords records, CurrentUser user) {
        this.records = records;
        this.user = user;
    }

    /** How adding one ended. */
    public sealed interface Answer {
        /** The one-time password, told this once. */
        record Added(String username, String password) implements Answer {}

        record Refused(Refusal why) implements Answer {}
    }

    /** @throws NotAllowed if they are no administrator */
    public Answer add(NewAccount wanted) {
        user.require(Role.ADMIN);
        Optional<Refusal> refusal = wanted.refuses();
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        String password = OneTimePassword.make();
        return records.add(wanted, PasswordHash.of(password))
                .<Answer>map(Answer.Refused::new)
                .orElseGet(() -> new Answer.Added(wanted.username(), password));
    }
}
