package org.cohortium.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** As {@link NamesActor}, for a method that always begins a transaction of its own. */
@Interceptor
@Transactional(TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class NamesActorAnew {
    private final TransactionActor actor;

    @Inject
    NamesActorAnew(TransactionActor actor) {
        this.actor = actor;
    }

    @AroundInvoke
    Object name(InvocationContext call) throws Exception {
        actor.name();
        return call.proceed();
    }
}
