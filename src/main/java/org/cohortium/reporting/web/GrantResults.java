package org.cohortium.reporting.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohortium.funding.GrantProgress;
import org.cohortium.reporting.FileView;
import org.cohortium.reporting.PeopleFigure;
import org.cohortium.reporting.PublishedFigures;
import org.cohortium.reporting.PublishedFiles;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What the last published workbook of each grant in a list says, read for the whole list at once. */
@RequestScoped
@Named
public class GrantResults {
    private final PublishedFiles published;
    private final PublishedFigures figures;
    private final ReaderLanguage language;
    private @Nullable Map<String, FileView> files;
    private @Nullable Map<UUID, List<PeopleFigure>> people;

    @Inject
    GrantResults(PublishedFiles published, PublishedFigures figures, ReaderLanguage language) {
        this.published = published;
        this.figures = figures;
        this.language = language;
    }

    /** Last day the figures of a grant reach to; null while nothing is published. @param list that the grant stands in */
    public @Nullable LocalDate until(List<GrantProgress> list, GrantProgress grant) {
        FileView file = files(list).get(grant.code());
        return file == null ? null : file.to();
    }

    /** A figure of a grant; null while none is published. @param list that the grant stands in */
    public @Nullable PeopleFigure figure(List<GrantProgress> list, GrantProgress grant, String measure) {
        FileView file = files(list).get(grant.code());
        return file == null
                ? null
                : people(list).getOrDefault(file.id(), List.of()).stream()
                        .filter(figure -> figure.measure().equals(measure))
                        .findFirst()
                        .orElse(null);
    }

    private Map<String, FileView> files(List<GrantProgress> list) {
        if (files == null) {
            List<String> codes = list.stream().map(GrantProgress::code).toList();
            files = published.latestOfGrants(codes, language.getTag()).stream()
                    .collect(toMap(FileView::recipient, identity()));
        }
        return files;
    }

    private Map<UUID, List<PeopleFigure>> people(List<GrantProgress> list) {
        if (people == null) {
            people = figures.people(List.copyOf(files(list).values())).stream().collect(groupingBy(PeopleFigure::file));
        }
        return people;
    }
}
