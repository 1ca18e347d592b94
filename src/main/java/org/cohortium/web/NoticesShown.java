package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What this request told by {@link Notices} and is about no field, in that order. */
@RequestScoped
@Named
public class NoticesShown {
    public List<Notice> getAll() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(Notice::of)
                .toList();
    }
}
