package org.cohortium.intake.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cohortium.api.Api;
import org.cohortium.api.ApiWords;
import org.cohortium.intake.Problem;
import org.cohortium.intake.ReviewingUploads;
import org.cohortium.intake.RowView;
import org.cohortium.intake.UploadState;
import org.cohortium.intake.UploadView;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells uploads the API's way. */
@ApplicationScoped
class NominationLists {
    static final int MOST_REJECTIONS = 10_000;

    private final ReviewingUploads uploads;
    private final ApiWords words;

    @Inject
    NominationLists(ReviewingUploads uploads, ApiWords words) {
        this.uploads = uploads;
        this.words = words;
    }

    static String href(UUID upload) {
        return Api.ROOT + "/nominations/" + upload;
    }

    /** @throws org.cohortium.identity.NoSuchThing if there is none, or it is somebody else's */
    NominationList find(UUID id) {
        UploadView upload = uploads.find(id);
        Words texts = words.words();
        Refusal refusal = upload.whyNotTakenIn();
        return new NominationList(
                id,
                href(id),
                upload.fileName(),
                upload.dryRun(),
                refusal == null ? state(upload.state()) : "refused",
                upload.counts().rows(),
                upload.counts().accepted(),
                upload.counts().alreadyKnown(),
                upload.counts().rejected(),
                rejections(id, texts),
                new NominationList.Progress(
                        upload.progress().done(),
                        upload.progress().total(),
                        upload.progress().percent()),
                refusal == null ? null : refusal.rule(),
                refusal == null ? null : texts.filled(refusal.rule(), refusal.arguments()),
                note(upload, texts));
    }

    private static String state(UploadState state) {
        return state.isRunning() ? "running" : "done";
    }

    private static @Nullable String note(UploadView upload, Words texts) {
        boolean nothingNew = !upload.state().isRunning() && upload.counts().bringsNothingNew();
        return nothingNew ? texts.get("intake.nothingNew") : null;
    }

    private List<NominationList.Rejection> rejections(UUID id, Words texts) {
        return uploads.rejected(id, MOST_REJECTIONS).stream()
                .flatMap(row -> row.problems().stream().map(problem -> rejection(row, problem, texts)))
                .limit(MOST_REJECTIONS)
                .toList();
    }

    private static NominationList.Rejection rejection(RowView row, Problem problem, Words texts) {
        return new NominationList.Rejection(
                row.row(),
                problem.column(),
                problem.value(),
                problem.rule(),
                texts.filled(problem.messageKey(), problem.arguments()));
    }
}
