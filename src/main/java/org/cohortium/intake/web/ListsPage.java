package org.cohortium.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.intake.NewUpload;
import org.cohortium.intake.ReceivingUploads;
import org.cohortium.intake.ReviewingUploads;
import org.cohortium.intake.UploadSource;
import org.cohortium.intake.UploadSummary;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Handing in a list, and the lists handed in so far. */
@RequestScoped
@Named
public class ListsPage {
    private static final int AT_ONCE = 25;

    private final ReceivingUploads receiving;
    private final ReviewingUploads reviewing;
    private final CurrentUser user;
    private final Notices notices;
    private @Nullable Part file;
    private @Nullable Listing<UploadSummary> lists;
    private int page = 1;

    @Inject
    ListsPage(ReceivingUploads receiving, ReviewingUploads reviewing, CurrentUser user, Notices notices) {
        this.receiving = receiving;
        this.reviewing = reviewing;
        this.user = user;
        this.notices = notices;
    }

    /** Whoever nominates nobody has no business here. */
    public void open() {
        user.require(Role.ADMIN, Role.COORDINATOR);
    }

    /** Stores the file and goes on to its page, where one sees it being read. */
    public @Nullable String send() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.refused("lists:file", Refusal.of("intake.fileMissing"));
            return null;
        }
        NewUpload upload = new NewUpload(String.valueOf(file.getSubmittedFileName()), UploadSource.PAGE, true, null);
        try (InputStream content = file.getInputStream()) {
            UUID id = receiving.receive(upload, content);
            return "/intake/list?faces-redirect=true&id=" + id;
        }
    }

    public Listing<UploadSummary> getLists() {
        if (lists == null) {
            lists = reviewing.mine((page - 1) * AT_ONCE, AT_ONCE);
        }
        return lists;
    }

    public boolean isMore() {
        return page * AT_ONCE < getLists().total();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
