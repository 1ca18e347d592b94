package org.cohortium.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.attendance.sheet.AskingForPin;
import org.cohortium.identity.MailPins;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** On the account page: the PIN for marking by mail. */
@RequestScoped
@Named
public class PinForm {
    private static final int LONGEST = 254;

    private final AskingForPin asking;
    private final Notices notices;
    private final String typed;

    @Inject
    PinForm(AskingForPin asking, Notices notices) {
        this.asking = asking;
        this.notices = notices;
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("pinaddress", "");
        this.typed = sent.strip().substring(0, Math.min(sent.strip().length(), LONGEST));
    }

    public boolean isOffered() {
        return asking.isOffered();
    }

    /** Where lines are mailed to. */
    public String getMailbox() {
        return asking.mailbox().orElse("");
    }

    /** The PIN they have; null for none. */
    public MailPins.@Nullable Given getGiven() {
        return asking.given().orElse(null);
    }

    /** As typed last, or the address the PIN they have is for. */
    public String getAddress() {
        return typed.isEmpty() ? asking.given().map(MailPins.Given::address).orElse("") : typed;
    }

    public void ask() {
        asking.ask(typed).ifPresentOrElse(notices::refused, () -> notices.done("sheet.pin.done", "address", typed));
    }
}
