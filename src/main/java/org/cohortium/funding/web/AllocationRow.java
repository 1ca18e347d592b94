package org.cohortium.funding.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.cohortium.funding.Attribution;
import org.cohortium.funding.GrantAllocation;
import org.cohortium.text.TypedAmount;
import org.jspecify.annotations.Nullable;

/** What is typed of one cohort that a grant pays for. */
public class AllocationRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String cohort = "";
    private String percent = "";
    private Attribution attribution = Attribution.PRO_RATA;
    private boolean lead;

    static AllocationRow of(GrantAllocation one) {
        AllocationRow row = new AllocationRow();
        row.cohort = one.cohort();
        row.percent = one.percent().toPlainString();
        row.attribution = one.attribution();
        row.lead = one.lead();
        return row;
    }

    /** Whether no cohort is named: such a row goes. */
    boolean isBlank() {
        return cohort.isBlank();
    }

    Optional<BigDecimal> share() {
        return TypedAmount.read(percent.replace("%", "").replace("٪", "").strip());
    }

    GrantAllocation allocation() {
        return new GrantAllocation(cohort, share().orElse(BigDecimal.ZERO), attribution, lead);
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable String cohort) {
        this.cohort = cohort == null ? "" : cohort;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(@Nullable String percent) {
        this.percent = percent == null ? "" : percent;
    }

    public Attribution getAttribution() {
        return attribution;
    }

    public void setAttribution(Attribution attribution) {
        this.attribution = attribution;
    }

    public boolean isLead() {
        return lead;
    }

    public void setLead(boolean lead) {
        this.lead = lead;
    }
}
