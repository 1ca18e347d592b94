package org.cohortium.intake.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two names may be one person's. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Njeri Caroline J., Caroline J. Njeri",
        "Amélie Diop, DIOP Amelie",
        "C. Njeri Wanjiru, Caroline Njeri Wanjiru",
        "Robert (Bob) Kamau, Bob Kamau",
        "Mohammed Al-Hassan, Mohamed Al Hassan",
        "Ahmed's iPhone (Ahmed Odhiambo), Odhiambo Ahmed",
        "王 伟, 王伟",
        "أحمد العلي, احمد علي"
    })
    void goTogether(String shown, String known) {
        assertThat(Names.agreeStrongly(Names.of(shown), List.of(known))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Caroline J. Njeri, Caroline K. Njeri",
        "Joyce B. Mwangi, Rose P. Nyambura",
        "Joyce Mwangi, Joyce Otieno",
        "C. N., Caroline Njeri",
        "iPhone, Caroline Njeri"
    })
    void areOfTwo(String shown, String known) {
        assertThat(Names.agree(Names.of(shown), List.of(known))).isFalse();
    }

    @Test
    void oneWordGoesTogetherButIsNotMuch() {
        assertThat(Names.agree(Names.of("Caroline (Guest)"), List.of("Caroline Njeri")))
                .isTrue();
        assertThat(Names.agreeStrongly(Names.of("Caroline (Guest)"), List.of("Caroline Njeri")))
                .isFalse();
    }

    @Test
    void anAddressSpeaksForANameInAnotherScript() {
        assertThat(Names.areIncomparable(List.of("Ahmad Khoury"), List.of("أحمد خوري")))
                .isTrue();
        assertThat(Names.standsIn("ahmad.khoury@gov.example", "Ahmad Khoury")).isTrue();
        assertThat(Names.standsIn("rose@gov.example", "Ahmad Khoury")).isFalse();
    }
}
