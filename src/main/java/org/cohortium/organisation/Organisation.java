package org.cohortium.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ministry, agency, donor or partner. Known by its code; ministries have departments below them. */
@Entity
public class Organisation {
    @Id
    private long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;

    @Column(name = "country_iso3")
    private @Nullable String countryIso3;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Organisation parent;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected Organisation() {}

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public @Nullable Organisation parent() {
        return parent;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Organisation that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }
}
