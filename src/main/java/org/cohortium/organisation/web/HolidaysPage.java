package org.cohortium.organisation.web;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.organisation.Holiday;
import org.cohortium.organisation.HolidayList;
import org.cohortium.organisation.KeepingHolidays;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedDay;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The days on which a country or an organisation does not work, a year at a time. */
@RequestScoped
@Named
public class HolidaysPage {
    private static final int LONGEST = 20_000;

    private final KeepingHolidays keeping;
    private final ReaderLanguage language;
    private final Notices notices;
    private final Map<String, String> sent;
    private final int year;
    private @Nullable String country;
    private @Nullable String organisation;
    private @Nullable List<Holiday> days;

    @Inject
    HolidaysPage(KeepingHolidays keeping, ReaderLanguage language, CurrentUser user, Clock clock, Notices notices) {
        this.keeping = keeping;
        this.language = language;
        this.notices = notices;
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        this.country = sent.get("country");
        this.organisation = sent.get("organisation");
        String asked = sent.getOrDefault("year", "");
        this.year = asked.matches("20\\d\\d")
                ? Integer.parseInt(asked)
                : LocalDate.now(clock.withZone(user.zone())).getYear();
    }

    /** @throws org.cohortium.identity.NoSuchThing if there is no such country or organisation */
    public void open() {
        if (isChosen()) {
            getDays();
        }
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public int getYear() {
        return year;
    }

    /** Whether the address says whose days. */
    public boolean isChosen() {
        return country != null && !country.isBlank() || organisation != null && !organisation.isBlank();
    }

    public boolean isOpen() {
        return keeping.mayChange();
    }

    /** By their names as the reader reads them. */
    public List<String> getCountries() {
        Comparator<String> names = Collator.getInstance(language.getLocale())::compare;
        return keeping.countries().stream()
                .sorted(Comparator.comparing(language.formatting()::country, names))
                .toList();
    }

    /** The part of the address that says whose days they are. */
    public String getWhose() {
        return organisation == null || organisation.isBlank() ? "country=" + country : "organisation=" + organisation;
    }

    public List<Holiday> getDays() {
        if (days == null) {
            days = isChosen() ? keeping.of(list(), year) : List.of();
        }
        return days;
    }

    /** Adds what was typed, a day a line; where one cannot be read none is added, and what was typed stays. */
    public @Nullable String add() {
        List<Holiday> typed = new ArrayList<>();
        String text = sent.getOrDefault("lines", "");
        for (String line :
                text.substring(0, Math.min(text.length(), LONGEST)).lines().toList()) {
            String[] parts = line.strip().split("[\\s,;]+", 2);
            Optional<LocalDate> day = TypedDay.read(parts[0]);
            if (!line.isBlank() && (day.isEmpty() || parts.length < 2)) {
                notices.refused(new Refusal("holiday.unreadable", Map.of("line", line.strip())));
                return null;
            }
            day.ifPresent(on -> typed.add(new Holiday(on, parts[1].strip())));
        }
        Optional<Refusal> refusal = keeping.add(list(), typed);
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            return null;
        }
        notices.forNextPage().done("holiday.added", "n", typed.size());
        return address(typed.get(0).on().getYear());
    }

    public String remove(LocalDate day) {
        keeping.remove(list(), day);
        notices.forNextPage().done("holiday.removed");
        return address(year);
    }

    private String address(int of) {
        return "/organisation/holidays?faces-redirect=true&" + getWhose() + "&year=" + of;
    }

    private HolidayList list() {
        return new HolidayList(organisation == null || organisation.isBlank() ? country : null, organisation);
    }
}
