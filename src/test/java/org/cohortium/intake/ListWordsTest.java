package org.cohortium.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cohortium.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListWordsTest {
    private final ListWords words = ListWords.usual();

    private Field meaning(String heading) {
        return words.headings().match(heading).stream()
                .max((a, b) -> Double.compare(a.score(), b.score()))
                .map(HeadingMatch::field)
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "E-Mail *;EMAIL",
                "ADRESSE ELECTRONIQUE;EMAIL",
                "Emial address;EMAIL",
                "البريـد الالكتروني;EMAIL",
                "البَريدُ الإلكترونيّ;EMAIL",
                "电子邮箱 E-mail;EMAIL",
                "Ｅ－ｍａｉｌ;EMAIL",
                "3. Date of birth (dd/mm/yyyy);BIRTH",
                "Nom et Prénom(s) / Full name;NAME",
                "Name 姓名;NAME",
                "姓 名;NAME",
                "Фамилия и имя на английском;LATIN_NAME",
                "Supervisor's e-mail address;OTHER",
                "Telphone numbr;PHONE",
                "Person with disability (Y/N);DECLARED_DISABILITY",
                "№ п/п;ROW_NUMBER",
                "N°;ROW_NUMBER"
            })
    void knowsAHeadingHoweverItIsWritten(String heading, Field field) {
        assertThat(meaning(heading)).isEqualTo(field);
    }

    @Test
    void knowsNoHeadingInDataOrProse() {
        for (String text :
                List.of("Omondi", "KEN-2026-01", "Please fill in all the cells below before Friday", "254700000137")) {
            assertThat(words.headings().match(text)).as(text).noneMatch(match -> match.score() >= HeadingMatch.SURE);
        }
    }

    @Test
    void everyLanguageNamesEveryFieldButThoseItNeedNot() {
        assertThat(ListWords.LANGUAGES).hasSize(7);
        Map<String, Sex> sexes = Map.of(
                "Female",
                Sex.FEMALE,
                "homme",
                Sex.MALE,
                "Mujer",
                Sex.FEMALE,
                "أنثى",
                Sex.FEMALE,
                "男",
                Sex.MALE,
                "жен.",
                Sex.FEMALE);
        sexes.forEach((word, sex) -> assertThat(words.sex(word)).as(word).isEqualTo(sex));
    }

    @Test
    void takesMForAWomanOnlyBesideTheSpanishH() {
        assertThat(SexReader.forColumn("Sexo", List.of("H", "M")).read("M")).isEqualTo(Sex.FEMALE);
        assertThat(SexReader.forColumn("Sexo (H/M)", List.of("M")).read("M")).isEqualTo(Sex.FEMALE);
        assertThat(SexReader.forColumn("Sexe (H/F)", List.of("H", "F", "M")).read("M"))
                .isEqualTo(Sex.MALE);
        assertThat(SexReader.forColumn("Gender", List.of("M", "F")).read("M ")).isEqualTo(Sex.MALE);
        assertThat(SexReader.forColumn("Gender", List.of("M", "F")).read("X?")).isNull();
        assertThat(SexReader.forColumn("Gender", List.of("M", "F")).read("-")).isEqualTo(Sex.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Date of birth (dd/mm/yyyy);DAY_FIRST",
                "DOB (MM/DD/YYYY);MONTH_FIRST",
                "Date de naissance (jj/mm/aaaa);DAY_FIRST",
                "Дата рождения (дд.мм.гггг);DAY_FIRST"
            })
    void readsTheOrderAHeadingAsksFor(String heading, DateOrder order) {
        assertThat(words.orderAskedBy(heading)).isEqualTo(order);
        assertThat(words.orderAskedBy("Date of birth")).isNull();
    }

    @Test
    void tidiesCodesOfCohorts() {
        assertThat(CohortCode.tidy(" ken\u20132026 \u2013 01 ")).isEqualTo("KEN-2026-01");
        assertThat(CohortCode.usual(CohortCode.tidy("ken 2026/1"))).isEqualTo("KEN-2026-01");
        assertThat(CohortCode.usual("À DÉFINIR")).isEqualTo("À DÉFINIR");
        assertThat(CohortCode.inside("Nomination list, cohort KEN-2026-03, 2026/27"))
                .isEqualTo("KEN-2026-03");
    }
}
