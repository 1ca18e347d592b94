package org.cohortium.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateViewTest {
    private static final LocalDate LAST = LocalDate.of(2028, 7, 27);
    private final Claims claims = ClaimsJson.read("""
        {"number": "KEN-DIG-2025-000001-V", "name": "وائل رحاحلة", "latinName": "Wael Rahahleh", "decision": "DISTINCTION",
         "programme": {"title": "P", "translations": {}},
         "curriculum": {"code": "AI-GOV", "title": "AI governance", "version": 2, "translations": {"fr": {"title": "Gouvernance"}}},
         "hours": 26.5, "modes": ["WEBINAR", "WORKSHOP"], "from": "2025-04-10", "to": "2025-06-12", "language": "ar",
         "competencies": [{"code": "AI.RISK", "title": "Risk", "translations": {}, "level": 3}],
         "issuer": {"code": "KEN-DIG", "name": "Ministry", "translations": {"fr": {"name": "Ministère"}}},
         "issuedOn": "2025-07-27", "validUntil": "2028-07-27"}\
        """);

    @Test
    void whatIsSaidIsReadFromWhatIsKept() {
        assertThat(claims.latinName()).isEqualTo("Wael Rahahleh");
        assertThat(claims.curriculum().in(CertificateLanguage.FR)).isEqualTo("Gouvernance");
        assertThat(claims.curriculum().in(CertificateLanguage.ZH)).isEqualTo("AI governance");
        assertThat(claims.issuer().in(CertificateLanguage.FR)).isEqualTo("Ministère");
        assertThat(claims.competencies()).extracting(Claims.Competency::level).containsExactly(3);
        assertThat(CertificateWords.in(CertificateLanguage.EN).taught(claims))
                .startsWith("26.5 hours, webinar and workshop, 10 Apr");
    }

    @Test
    void isValidOnItsLastDayAndExpiredAfterIt() {
        assertThat(recorded(CertificateState.VALID).on(LAST)).isEqualTo(CertificateState.VALID);
        assertThat(recorded(CertificateState.VALID).on(LAST.plusDays(1))).isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    void whatWasRevokedStaysRevokedForEver() {
        assertThat(recorded(CertificateState.REVOKED).on(LAST.plusYears(9))).isEqualTo(CertificateState.REVOKED);
    }

    private CertificateView recorded(CertificateState state) {
        return new CertificateView("7KQ2M01W4HTBC3ZP", claims, state, null, null, null, null);
    }
}
