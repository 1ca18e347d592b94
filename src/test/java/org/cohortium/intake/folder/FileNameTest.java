package org.cohortium.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".list.xlsx",
                ".DS_Store",
                "~$list.xlsx",
                "list.xlsx~",
                "list.xlsx.part",
                "list.xlsx.filepart",
                "list.CRDOWNLOAD",
                "4F2A.tmp",
                "Thumbs.db",
                "desktop.ini",
                "list.xlsx.result.txt"
            })
    void whatIsOnlyPassingIsNoList(String name) {
        assertThat(new FileName(name).isPassing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"list.xlsx", "LIST.XLS", "a list.csv", "list", "ministry.part.xlsx", "قائمة.xlsx", "tmp.csv"})
    void everythingElseIsTakenAndJudgedByItsContents(String name) {
        assertThat(new FileName(name).isPassing()).isFalse();
    }

    @Test
    void answersAreCalledAfterTheFile() {
        FileName name = new FileName("Nominees v1.2.xlsx");
        assertThat(name.result().text()).isEqualTo("Nominees v1.2.xlsx.result.txt");
        assertThat(name.rejects().text()).isEqualTo("Nominees v1.2-rejects.xlsx");
    }

    @Test
    void theNumberStandsBeforeTheExtension() {
        assertThat(new FileName("list.xlsx").numbered(1).text()).isEqualTo("list.xlsx");
        assertThat(new FileName("list.xlsx").numbered(2).text()).isEqualTo("list (2).xlsx");
        assertThat(new FileName("list").numbered(3).text()).isEqualTo("list (3)");
    }

    @Test
    void answersToTheLongestNameCanBeStored() {
        FileName name = new FileName("قائمة😀".repeat(20) + ".xlsx").fitting();
        assertThat(name.text()).startsWith("قائمة😀").endsWith(".xlsx").doesNotContain("?");
        assertThat(name.numbered(100).rejects().text().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(255);
        assertThat(new FileName("short.csv").fitting()).isEqualTo(new FileName("short.csv"));
    }
}
