package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Work that goes on for somebody who is not there: a batch job, a timer. Inside, {@link CurrentUser} is the one it is
 * done for, with their roles and scope as of now, and what is changed is written down as {@code system for user:42}.
 */
@ApplicationScoped
public class OnBehalf {
    private final Accounts accounts;
    private final CurrentUser user;
    private final Instance<RequestContextController> requests;

    @Inject
    OnBehalf(Accounts accounts, CurrentUser user, Instance<RequestContextController> requests) {
        this.accounts = accounts;
        this.user = user;
        this.requests = requests;
    }

    /**
     * Does the work as that user, also when they may no longer sign in themselves.
     *
     * @throws IllegalStateException if there is no such user, or a request of somebody else is under way on this thread
     */
    public <T> T of(long userId, Supplier<T> work) {
        return inRequest(() -> as(accounts.workingFor(userId), work));
    }

    /**
     * Does the work as the user of that name, whose case does not matter.
     *
     * @return what the work returned; empty, and nothing was done, if there is no such user or they may not sign in
     * @throws IllegalStateException if a request of somebody else is under way on this thread
     */
    public <T> Optional<T> ofNamed(String username, Supplier<T> work) {
        return inRequest(() -> accounts.entering(username).map(account -> as(account, work)));
    }

    private <T> T inRequest(Supplier<T> work) {
        var request = requests.get();
        var opened = request.activate(); // a batch thread has a request of its own, in which nobody is signed in
        try {
            if (user.isSignedIn()) {
                throw new IllegalStateException(
                        "already in a request: work on behalf of somebody needs a thread of its own");
            }
            return work.get();
        } finally {
            if (opened) {
                request.deactivate();
            }
            requests.destroy(request);
        }
    }

    private <T> T as(Account account, Supplier<T> work) {
        user.workFor(account);
        try {
            return work.get();
        } finally {
            user.become(null);
        }
    }
}
