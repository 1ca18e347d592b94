package org.cohortium.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/** Putting a register workbook in for the sake of seeing what would happen: by the same rules, and never to stay. */
@ApplicationScoped
class TryingRegisters {
    private final MergingRegisters merging;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    TryingRegisters(MergingRegisters merging) {
        this.merging = merging;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Merged tryOut(RegisterCohort cohort, FilledIn file) {
        try {
            return merging.merge(cohort, file);
        } finally {
            transaction.setRollbackOnly(); // not before: nothing can be done in a transaction that is to be rolled back
        }
    }
}
