package org.cohortium.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckCodeTest {
    @Test
    void isDrawnAnewEachTime() {
        assertThat(Stream.generate(CheckCode::draw).limit(1_000).collect(Collectors.toSet()))
                .hasSize(1_000);
    }

    @Test
    void isReadAsPeopleTypeIt() {
        CheckCode code = new CheckCode("7KQ2M01W4HTBC3ZP");
        assertThat(code.grouped()).isEqualTo("7KQ2-M01W-4HTB-C3ZP");
        assertThat(CheckCode.read("7kq2-m01w-4htb-c3zp")).contains(code);
        assertThat(CheckCode.read(" 7KQ2 MOIW 4HTB C3ZP ")).contains(code);
        assertThat(CheckCode.read("7KQ2MOLW4HTBC3ZP")).contains(code);
        assertThat(CheckCode.read("7KQ2–M01W\u20114HTB–C3ZP.")).contains(code);
        assertThat(CheckCode.read("\u200e7KQ2-M01W-4HTB-C3ZP")).contains(code);
    }

    @Test
    void isNotReadFromSomethingElse() {
        assertThat(CheckCode.read("")).isEmpty();
        assertThat(CheckCode.read("KEN-DIG-2026-000123-7")).isEmpty();
        assertThat(CheckCode.read("7KQ2-M01W-4HTB-C3Z")).isEmpty();
    }
}
