package org.cohortium.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule can fail: each finds what was planted for it. */
class PlantedViolationTest {
    private static final String ROOT = "org.cohortium.architecture.planted";

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsPlantedViolation() {
        JavaClasses planted = new ClassFileImporter().importPackages(ROOT);
        return new Rules(ROOT)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> findsItsOwn(rule.getKey(), rule.getValue(), planted)));
    }

    private static void findsItsOwn(String name, ArchRule rule, JavaClasses planted) {
        assertThatThrownBy(() -> rule.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("planted")
                .satisfies(refused -> assertThat(refused.getMessage()).containsIgnoringCase(marker(name)));
    }

    /** The planted class's name tells its rule; a cycle has two of them. */
    private static String marker(String rule) {
        return rule.equals("names") ? "NothingSayingHelper" : rule;
    }
}
