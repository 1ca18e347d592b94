package org.cohortium.reporting.batch;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.stream.Stream;

/** As many hands as the machine has processors: what is done is kept with the recipients, so none belongs to one hand. */
@Named
@Dependent
class Hands implements PartitionMapper {
    private static final int MOST = 8;

    @Override
    public PartitionPlan mapPartitions() {
        int hands = Math.max(1, Math.min(MOST, Runtime.getRuntime().availableProcessors()));
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(hands);
        plan.setThreads(hands);
        plan.setPartitionsOverride(true);
        plan.setPartitionProperties(
                Stream.generate(Properties::new).limit(hands).toArray(Properties[]::new));
        return plan;
    }
}
