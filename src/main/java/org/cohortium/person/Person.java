package org.cohortium.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A policy-maker. Known by e-mail address, without regard to case. */
@Entity
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private long id;

    private String name;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "given_names")
    private @Nullable String givenNames;

    @Column(name = "latin_name")
    private @Nullable String latinName;

    private @Nullable String email;
    private @Nullable String phone;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Column(name = "organisation_declared")
    private @Nullable String organisationDeclared;

    @Column(name = "job_title")
    private @Nullable String jobTitle;

    private @Nullable String seniority;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Column(name = "country_iso3")
    private @Nullable String countryIso3;

    @Column(name = "declared_disability")
    private @Nullable Boolean declaredDisability;

    @Column(name = "merged_into_id")
    private @Nullable Long mergedIntoId;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected Person() {}

    public Person(PersonDetails details) {
        name = details.name();
        email = details.email();
        sex = details.sex();
        fillBlanks(details);
    }

    /**
     * Takes over what was not known before and leaves alone what was: a nomination list is no reason to change what a
     * person or an earlier list said.
     */
    public final void fillBlanks(PersonDetails details) {
        familyName = known(familyName, details.familyName());
        givenNames = known(givenNames, details.givenNames());
        latinName = known(latinName, details.latinName());
        phone = known(phone, details.phone());
        jobTitle = known(jobTitle, details.jobTitle());
        birthYear = known(birthYear, details.birthYear());
        countryIso3 = known(countryIso3, details.countryIso3());
        declaredDisability = known(declaredDisability, details.declaredDisability());
        if (sex == Sex.UNKNOWN) {
            sex = details.sex();
        }
        if (organisationId == null) {
            organisationId = details.organisationId();
            organisationDeclared = known(organisationDeclared, details.organisationDeclared());
        }
    }

    /**
     * Somebody found out which organisation it is that a list declared; what the list said stays on record.
     *
     * @throws IllegalStateException if the organisation is known already
     */
    void belongTo(long organisation) {
        if (organisationId != null) {
            throw new IllegalStateException("person " + id + " belongs to organisation " + organisationId);
        }
        organisationId = organisation;
    }

    /** Somebody who knows says how it is: what was before stays in the history. */
    void correct(PersonFacts facts) {
        name = facts.name();
        latinName = facts.latinName();
        email = facts.email();
        phone = facts.phone();
        jobTitle = facts.jobTitle();
        seniority = facts.seniority();
        sex = facts.sex();
        birthYear = facts.birthYear();
        countryIso3 = facts.country();
    }

    PersonFacts facts() {
        return new PersonFacts(name, latinName, email, phone, jobTitle, seniority, sex, birthYear, countryIso3);
    }

    int version() {
        return version;
    }

    private static <T> @Nullable T known(@Nullable T before, @Nullable T now) {
        return before == null ? now : before;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable String latinName() {
        return latinName;
    }

    /** Empty where none is known. */
    public String email() {
        return email == null ? "" : email;
    }

    public @Nullable Long organisationId() {
        return organisationId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || email != null && other instanceof Person that && email.equalsIgnoreCase(that.email());
    }

    @Override
    public int hashCode() {
        return email().toLowerCase(Locale.ROOT).hashCode();
    }
}
