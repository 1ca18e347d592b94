package org.cohortium.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamePoolTest {
    private final Map<String, NamePool> pools = NamePool.all();

    @Test
    void namesStandInTheirOwnScriptWithALatinForm() {
        var name = pools.get("levantine").name(true, Chance.of(1, "name"));
        assertThat(name.full()).matches("[\\p{IsArabic} ]+");
        assertThat(name.latin()).matches("[A-Za-z -]+");
    }

    @Test
    void latinNamesHaveNoSecondForm() {
        assertThat(pools.get("wolof").name(false, Chance.of(1, "name")).latin()).isNull();
    }

    @Test
    void chineseNamesBeginWithTheFamilyAndHaveNoSpace() {
        var name = pools.get("chinese").name(false, Chance.of(1, "name"));
        assertThat(name.full()).startsWith(name.family()).matches("\\p{IsHan}{2,3}");
        assertThat(name.latin()).contains(" ");
    }

    @Test
    void kyrgyzFamilyNamesOfWomenHaveTheirEnding() {
        var name = pools.get("kyrgyz").name(true, Chance.of(1, "name"));
        assertThat(name.family()).endsWith("а");
        assertThat(name.latin()).endsWith("a");
    }

    @Test
    void everyPoolNamesWomenAndMenAndEveryMailboxIsPlain() {
        pools.values()
                .forEach(pool -> IntStream.range(0, 200)
                        .forEach(number -> assertThat(pool.name(number % 2 == 0, Chance.of(number, "name"))
                                        .mailbox())
                                .matches("[a-z]+\\.[a-z]+")));
    }
}
