package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cohortium.identity.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Who is at work and within which bounds, as the top bar says it. */
@RequestScoped
@Named
public class Workplace {
    private static final int INITIALS = 2;

    private final Instance<WorkplaceSource> sources;
    private final CurrentUser reader;
    private final ReaderLanguage language;
    private @Nullable String name;

    @Inject
    Workplace(Instance<WorkplaceSource> sources, CurrentUser reader, ReaderLanguage language) {
        this.sources = sources;
        this.reader = reader;
        this.language = language;
    }

    /** The reader's organisations, or the name of their role where that says it all. */
    public String getName() {
        if (name == null) {
            List<String> names =
                    sources.stream().flatMap(source -> source.names().stream()).toList();
            name = names.isEmpty() ? roles() : language.formatting().list(names);
        }
        return name;
    }

    /** First letters of the reader's name, for the account button. */
    public String getInitials() {
        return Arrays.stream(reader.displayName().trim().split("\\s+"))
                .limit(INITIALS)
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private String roles() {
        return language.formatting()
                .list(reader.roles().stream()
                        .map(role -> language.words().get("web.role." + role))
                        .toList());
    }
}
