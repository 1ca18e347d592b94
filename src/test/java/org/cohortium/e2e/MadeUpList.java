package org.cohortium.e2e;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A long list of people nobody knows, all of it good, as CSV. */
final class MadeUpList {
    private static final List<String> GIVEN = List.of("Amina", "Brian", "Cynthia", "David", "Esther", "Farah", "Grace");
    private static final List<String> SURNAMES = List.of(
            "Achieng", "Barasa", "Chebet", "Gitau", "Hassan", "Kamau", "Mutua", "Njoki", "Omondi", "Wafula", "Yusuf");
    private static final List<String> OFFICES =
            List.of("Ministry of Health", "The National Treasury", "ICT Authority", "County Government of Nakuru");

    private MadeUpList() {}

    /**
     * @param domain of all addresses; no two lists with different ones have a person in common
     * @param cohorts codes, taken in turn
     */
    static byte[] ofPeople(int people, String domain, List<String> cohorts) {
        StringBuilder csv =
                new StringBuilder("Full name,Official e-mail,Sex,Date of birth,Organisation,Job title,Cohort\n");
        for (int i = 0; i < people; i++) {
            csv.append(turn(GIVEN, i)).append(' ').append((char) ('A' + i % 26)).append(". ");
            csv.append(turn(SURNAMES, i / GIVEN.size())).append(',');
            csv.append("person").append(i).append('@').append(domain).append(',');
            csv.append(i % 2 == 0 ? 'F' : 'M').append(',');
            csv.append("%02d/%02d/%d".formatted(1 + i % 28, 1 + i % 12, 1966 + i % 35))
                    .append(',');
            csv.append(turn(OFFICES, i))
                    .append(",Policy Analyst,")
                    .append(turn(cohorts, i))
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T turn(List<T> items, int i) {
        return items.get(i % items.size());
    }
}
