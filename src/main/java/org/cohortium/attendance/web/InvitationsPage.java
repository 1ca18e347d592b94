package org.cohortium.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.attendance.checkin.InvitingPeople;
import org.cohortium.attendance.checkin.InvitingPeople.Invited;
import org.cohortium.attendance.checkin.InvitingPeople.Preview;
import org.cohortium.attendance.checkin.InvitingPeople.Standing;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Inviting the people of a cohort by mail: who was, who is not reachable, what they get. */
@RequestScoped
@Named
public class InvitationsPage {
    private final InvitingPeople inviting;
    private final Notices notices;
    private @Nullable String cohort;
    private @Nullable Standing standing;
    private @Nullable Preview preview;

    @Inject
    InvitationsPage(InvitingPeople inviting, Notices notices) {
        this.inviting = inviting;
        this.notices = notices;
        this.cohort = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("cohort");
    }

    /** @throws NoSuchThing if there is no such cohort the reader looks after */
    public void open() {
        getStanding();
    }

    public @Nullable String getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable String cohort) {
        this.cohort = cohort;
    }

    public Standing getStanding() {
        if (standing == null) {
            standing = inviting.standing(wanted());
        }
        return standing;
    }

    public Preview getPreview() {
        if (preview == null) {
            preview = inviting.preview(wanted());
        }
        return preview;
    }

    /** Whether letters leave; else they wait. */
    public boolean isOpen() {
        return inviting.isOpen();
    }

    /** Writes to those who were not written to yet. */
    public void invite() {
        told(inviting.invite(wanted(), false));
    }

    /** Writes to everybody, also to those who were. */
    public void again() {
        told(inviting.invite(wanted(), true));
    }

    private void told(Invited invited) {
        standing = invited.standing();
        if (invited.refusal() == null) {
            notices.done("invitation.done", "n", invited.written());
        } else {
            notices.refused(invited.refusal());
        }
    }

    private String wanted() {
        if (cohort == null) {
            throw new NoSuchThing("cohort", "without code");
        }
        return cohort;
    }
}
