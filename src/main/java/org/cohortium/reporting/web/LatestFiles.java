package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.reporting.FileView;
import org.cohortium.reporting.PublishedFiles;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The reader's latest workbooks, for their start page. */
@RequestScoped
@Named
public class LatestFiles {
    private static final int FEW = 3;

    private final PublishedFiles published;
    private final ReaderLanguage language;
    private @Nullable List<FileView> rows;

    @Inject
    LatestFiles(PublishedFiles published, ReaderLanguage language) {
        this.published = published;
        this.language = language;
    }

    public List<FileView> getRows() {
        if (rows == null) {
            rows = published.latest(language.getTag(), FEW);
        }
        return rows;
    }
}
