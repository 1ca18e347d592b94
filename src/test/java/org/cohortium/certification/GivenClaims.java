package org.cohortium.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Claims for tests: those of one certificate, with other names, designs and languages. */
public final class GivenClaims {
    public static final String CODE = "7KQ2M01W4HTBC3ZP";

    private GivenClaims() {}

    public static Claims of(
            String name,
            @org.jspecify.annotations.Nullable String latinName,
            String language,
            CertificateDesign design) {
        return new Claims(
                "KEN-DIG-2026-000123-7",
                name,
                latinName,
                OutcomeDecision.DISTINCTION,
                titled(
                        "AI capacity for the public service",
                        "Renforcement des capacités en IA",
                        "القدرات في الذكاء الاصطناعي",
                        "公共服务人工智能能力"),
                "AI-GOV",
                titled(
                        "AI governance for policy-makers",
                        "Gouvernance de l’IA",
                        "حوكمة الذكاء الاصطناعي لصنّاع السياسات",
                        "面向决策者的人工智能治理"),
                2,
                new BigDecimal("40"),
                List.of("WEBINAR", "WORKSHOP"),
                LocalDate.of(2026, 1, 12),
                LocalDate.of(2026, 4, 24),
                language,
                List.of(
                        new Claims.Competency(
                                "A",
                                titled(
                                        "Digital planning and design",
                                        "Planification",
                                        "التخطيط والتصميم الرقمي",
                                        "数字规划与设计"),
                                2),
                        new Claims.Competency(
                                "B",
                                titled("Data use and governance", "Données", "استخدام البيانات وحوكمتها", "数据使用与治理"),
                                3)),
                "KEN-DIG",
                titled(
                        "Ministry of ICT and Digital Economy",
                        "Ministère de l’Économie numérique",
                        "وزارة الاقتصاد الرقمي",
                        "数字经济部"),
                LocalDate.of(2026, 5, 4),
                LocalDate.of(2029, 5, 4),
                design,
                "Dr Amina Wanjiru",
                "Principal Secretary");
    }

    public static CertificateView view(Claims claims) {
        return new CertificateView(CODE, claims, CertificateState.VALID, null, null, null, null);
    }

    private static Titled titled(String english, String french, String arabic, String chinese) {
        return new Titled(english, Map.of("fr", french, "ar", arabic, "zh", chinese));
    }
}
