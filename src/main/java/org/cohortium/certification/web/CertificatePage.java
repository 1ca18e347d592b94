package org.cohortium.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.certification.CertificateFigures;
import org.cohortium.certification.CertificateLanguage;
import org.cohortium.certification.CertificateState;
import org.cohortium.certification.CertificateView;
import org.cohortium.certification.CertificateWords;
import org.cohortium.certification.Claims;
import org.cohortium.certification.EndingCategory;
import org.cohortium.certification.EndingCertificates;
import org.cohortium.certification.EndingCertificates.Ended;
import org.cohortium.certification.PrintedName;
import org.cohortium.certification.SendingCertificates;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.notification.LetterTrace;
import org.cohortium.shared.PublicAddress;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** One certificate: what it says, its files, and revoking or replacing it. */
@RequestScoped
@Named
public class CertificatePage {
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_NAME = 300;

    private final CertificateFigures certificates;
    private final EndingCertificates ending;
    private final SendingCertificates sending;
    private final ReaderLanguage language;
    private final Notices notices;
    private final Clock clock;
    private @Nullable String number;
    private @Nullable CertificateView certificate;
    private @Nullable Boolean open;

    @Inject
    CertificatePage(
            CertificateFigures certificates,
            EndingCertificates ending,
            SendingCertificates sending,
            ReaderLanguage language,
            Notices notices,
            Clock clock) {
        this.certificates = certificates;
        this.ending = ending;
        this.sending = sending;
        this.language = language;
        this.notices = notices;
        this.clock = clock;
        this.number = sent("number");
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /**
     * Tells who pressed a button that somebody else's ending of the certificate took away.
     *
     * @throws NoSuchThing if there is none, or the reader does not see whose it is
     */
    public void open() {
        boolean ends = List.of("correct", "renew", "revoke", "send").stream().anyMatch(form -> sent(form) != null);
        if (ends && !isOpen() || sent("again") != null && !isOpenAgain()) {
            CertificateState state = getCertificate().recorded();
            notices.refused(
                    state == CertificateState.VALID
                            ? Refusal.of("certificate.notYours")
                            : new Refusal("certificate.endedAlready", Map.of("state", state)));
            redraw();
        }
    }

    private static void redraw() {
        PrimeFaces.current().ajax().update("state", "act", "whole", "sending", "files");
    }

    /** What those who ended it wrote for the staff; empty for who does not end certificates. */
    public List<String> getNotes() {
        return ending.notes(wanted());
    }

    public CertificateView getCertificate() {
        if (certificate == null) {
            certificate = certificates.get(wanted());
        }
        return certificate;
    }

    public Claims getClaims() {
        return getCertificate().claims();
    }

    /** How its file names the holder. */
    public PrintedName getPrinted() {
        return PrintedName.of(getClaims());
    }

    /** Whether there is a file of it to print. */
    public boolean isPrintable() {
        return getCertificate().recorded() == CertificateState.VALID
                && !getCertificate().erased()
                && getPrinted() != PrintedName.NOT;
    }

    public CertificateState getState() {
        return getCertificate().on(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    }

    /** Whether the reader may revoke or replace it, and it has not ended. */
    public boolean isOpen() {
        if (open == null) {
            open = getCertificate().recorded() == CertificateState.VALID && ending.mayEnd(wanted());
        }
        return open;
    }

    /** Whether it was revoked, nothing was issued in its place, and the reader may issue another. */
    public boolean isOpenAgain() {
        return getCertificate().recorded() == CertificateState.REVOKED
                && getCertificate().replacedByNumber() == null
                && !getCertificate().erased()
                && ending.mayEnd(wanted());
    }

    /** Words of certificates in the reader's language. */
    public CertificateWords getWords() {
        return CertificateWords.in(written());
    }

    /** Where anybody checks it. */
    public String getAddress() {
        return PublicAddress.of("/c/" + getCertificate().code());
    }

    public String getCurriculum() {
        return getClaims().curriculum().in(written());
    }

    public String getProgramme() {
        return getClaims().programme().in(written());
    }

    public String getIssuer() {
        return getClaims().issuer().in(written());
    }

    public List<CertificateLanguage> getLanguages() {
        return Arrays.asList(CertificateLanguage.values());
    }

    public List<EndingCategory> getCategories() {
        return Arrays.stream(EndingCategory.values())
                .filter(each -> !each.replaces())
                .toList();
    }

    /** How the latest letter with it stands; null where none was written. */
    public @Nullable LetterTrace getLetter() {
        return sending.latest(wanted()).orElse(null);
    }

    public void send() {
        Optional<Refusal> refusal = sending.again(wanted());
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            return;
        }
        if (sending.isOpen()) {
            notices.done("certificate.send.done", "number", wanted());
        } else {
            notices.warn("certificate.send.waits");
        }
    }

    public void revoke() {
        String category = sent("category");
        boolean known = getCategories().stream().anyMatch(each -> each.name().equals(category));
        if (!known) {
            notices.refused(Refusal.of("certificate.categoryMissing"));
            return;
        }
        Ended ended =
                ending.revoke(wanted(), EndingCategory.valueOf(String.valueOf(category)), text("note", LONGEST_NOTE));
        if (isRefused(ended)) {
            return;
        }
        certificate = null;
        open = null;
        notices.done("certificate.revoked.done", "number", wanted());
        redraw(); // only now: where it is refused what was typed stays
    }

    public @Nullable String correct() {
        return inItsPlace(
                ending.correct(
                        wanted(),
                        text("name", LONGEST_NAME),
                        text("latinName", LONGEST_NAME),
                        text("note", LONGEST_NOTE)),
                "certificate.corrected.done");
    }

    public @Nullable String renew() {
        return inItsPlace(ending.renew(wanted(), text("note", LONGEST_NOTE)), "certificate.renewed.done");
    }

    public @Nullable String issueAgain() {
        return inItsPlace(ending.issueAgain(wanted(), text("note", LONGEST_NOTE)), "certificate.again.done");
    }

    private @Nullable String inItsPlace(Ended ended, String told) {
        if (isRefused(ended)) {
            return null;
        }
        notices.forNextPage().done(told, "number", wanted(), "by", String.valueOf(ended.number()));
        return "/certification/certificate?faces-redirect=true&number=" + ended.number();
    }

    private boolean isRefused(Ended ended) {
        if (ended.refusal() != null) {
            notices.refused(ended.refusal());
        }
        return ended.refusal() != null;
    }

    private CertificateLanguage written() {
        return CertificateLanguage.of(language.getTag()).orElse(CertificateLanguage.EN);
    }

    private String wanted() {
        if (number == null) {
            throw new NoSuchThing("certificate", "without number");
        }
        return number;
    }

    private static String text(String field, int longest) {
        String text = sent(field);
        return text == null ? "" : text.substring(0, Math.min(text.length(), longest));
    }

    private static @Nullable String sent(String field) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(field);
    }
}
