package org.cohortium.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.certification.credential.ReplacingKeys;
import org.cohortium.certification.credential.ReplacingKeys.KeyView;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** The keys that sign credentials: which is at work, and having a new one take its place. */
@RequestScoped
@Named
public class SigningKeysPage {
    private final ReplacingKeys keys;
    private final Notices notices;
    private @Nullable List<KeyView> all;

    @Inject
    SigningKeysPage(ReplacingKeys keys, Notices notices) {
        this.keys = keys;
        this.notices = notices;
    }

    /** @throws org.cohortium.identity.NotAllowed if the reader is no administrator */
    public void open() {
        getAll();
    }

    /** The latest first, which is the one at work. */
    public List<KeyView> getAll() {
        if (all == null) {
            all = keys.all();
        }
        return all;
    }

    public void replace() {
        keys.replace();
        all = null;
        notices.done("signingKeys.done");
    }
}
