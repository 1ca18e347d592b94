package org.cohortium.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Stands just inside where a {@code @Transactional} method begins its transaction. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class NamesActor {
    private final TransactionActor actor;

    @Inject
    NamesActor(TransactionActor actor) {
        this.actor = actor;
    }

    @AroundInvoke
    Object name(InvocationContext call) throws Exception {
        actor.name();
        return call.proceed();
    }
}
