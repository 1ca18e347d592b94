package org.cohortium.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.intake.ReviewingUploads;
import org.cohortium.intake.UploadView;
import org.jspecify.annotations.Nullable;

/** The list a request is about, read once, and again after something has changed. */
@RequestScoped
class CurrentUpload {
    private final ReviewingUploads reviewing;
    private @Nullable UploadView view;

    @Inject
    CurrentUpload(ReviewingUploads reviewing) {
        this.reviewing = reviewing;
    }

    /** @throws NoSuchThing if there is no such list, or it is somebody else's */
    UploadView of(@Nullable String id) {
        if (view == null) {
            view = reviewing.find(id(id));
        }
        return view;
    }

    void changed() {
        view = null;
    }

    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NoSuchThing("upload", String.valueOf(text));
        }
    }
}
