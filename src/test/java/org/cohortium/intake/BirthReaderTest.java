package org.cohortium.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final BirthReader reader = new BirthReader(DateOrder.DAY_FIRST, TODAY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1984-11-05",
                "1984-11-05T09:30",
                "05/11/1984",
                "5.11.84",
                "05-11-1984 00:00:00",
                "5 November 1984",
                "Nov 5, 1984",
                "5th of November 1984",
                "5 novembre 1984",
                "5 de noviembre de 1984",
                "5 de novembro de 1984",
                "5 ноября 1984 г.",
                "1984年11月5日",
                "1984年十一月5日",
                "٥/١١/١٩٨٤",
                "۵ نوفمبر ۱۹۸۴",
                "5 تشرين الثاني 1984",
                "5 November 1984 م",
                "19841105",
                "30991",
                " \u200f05/11/1984 "
            })
    void readsTheFifthOfNovember1984(String cell) {
        assertThat(reader.read(cell).birth()).isEqualTo(Birth.on(LocalDate.of(1984, 11, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1984", "١٩٨٤", "1984 г.", "1984年", "11/1984", "Nov 1984", "1984-11", "عام 1984"})
    void readsAYear(String cell) {
        assertThat(reader.read(cell).birth()).isEqualTo(Birth.in(1984));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1980", "1980-02-31", "30 February 1980", "05/13/1984", "00/00/1980", "13/1984"})
    void findsDatesThatDoNotExist(String cell) {
        assertThat(reader.read(cell))
                .isEqualTo(new BirthReader.Reading(null, true, reader.read(cell).shows()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown", "about 1980s", "1980/81/82/83", "12", "soon 5", "123456789012345678901234567890"})
    void findsNoDateInOtherWords(String cell) {
        assertThat(reader.read(cell).birth()).isNull();
    }

    @Test
    void readsTheMonthFirstWhereTheColumnDoes() {
        BirthReader american = new BirthReader(DateOrder.MONTH_FIRST, TODAY);
        assertThat(american.read("11/05/1984").birth()).isEqualTo(Birth.on(LocalDate.of(1984, 11, 5)));
    }

    @ParameterizedTest
    @CsvSource({"25/12/1984,DAY_FIRST", "12/25/1984,MONTH_FIRST", "31/02/1984,DAY_FIRST"})
    void tellsTheOrderByANumberOverTwelve(String cell, DateOrder order) {
        assertThat(reader.read(cell).shows()).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-11-22,true",
        "2010-11-23,false",
        "1935-11-23,true",
        "1935-11-22,false",
        "2031-05-01,false",
        "1890-01-01,false"
    })
    void takesSixteenToNinetyYearsForPlausible(LocalDate date, boolean plausible) {
        assertThat(Birth.on(date).isPlausible(TODAY)).isEqualTo(plausible);
    }

    @ParameterizedTest
    @CsvSource({"2010,true", "2011,false", "1935,true", "1934,false", "0,false"})
    void takesAYearForPlausibleIfSomeDayOfItIs(int year, boolean plausible) {
        assertThat(Birth.in(year).isPlausible(TODAY)).isEqualTo(plausible);
    }
}
