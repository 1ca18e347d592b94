package org.cohortium.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cohortium.api.ResourceMethods.ResourceMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyShapeTest {
    record Line(long id, @Nullable Integer minutes) {}

    record Body(
            String name,
            @Nullable List<Long> ids,
            @Nullable Boolean locked,
            @Nullable BigDecimal points,
            @JsonbProperty("new") @Nullable String next,
            @Nullable List<Line> lines) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'name': null, 'ids': null}",
                "{'ids': [1, 9223372036854775807, -3, 2.0, 1e3, null]}",
                "{'locked': true, 'points': 1605.9, 'new': 'x', 'lines': [{'id': 7, 'minutes': 30}, {'id': 8}]}"
            })
    void takesWhatTheRecordAsksFor(String body) {
        assertThatCode(() -> check(body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            {'ids': [1, 1605.9]}                  | ids[1]           | api.body.whole
            {'ids': [18446744073709553221]}       | ids[0]           | api.body.whole
            {'ids': [1e400000000]}                | ids[0]           | api.body.whole
            {'points': 1e2000000000}              | points           | api.body.digits
            {'points': 1e-2000000000}             | points           | api.body.digits
            {'ids': ['12']}                       | ids[0]           | api.body.whole
            {'ids': 12}                           | ids              | api.body.list
            {'lines': [{'id': 1}, {'id': null}]}  | lines[1].id      | api.body.whole
            {'lines': [{'minutes': 5}]}           | lines[0].id      | api.body.missing
            {'lines': [{'id': 1, 'minutes': 2147483648}]} | lines[0].minutes | api.body.whole
            {'lines': [7]}                        | lines[0]         | api.body.object
            {'name': 5}                           | name             | api.body.text
            {'name': 'a\\u0000b'}                 | name             | api.body.nul
            {'points': '5'}                       | points           | api.body.number
            {'locked': 'yes'}                     | locked           | api.noFlag
            {'locked': 1}                         | locked           | api.noFlag
            {'recipient': ['X']}                  | recipient        | api.body.unknown
            {'next': 'x'}                         | next             | api.body.unknown
            [1]                                   | body             | api.body.object
            """)
    void namesTheFirstFieldThatIsWrong(String body, String field, String key) {
        BadInput told = catchThrowableOfType(BadInput.class, () -> check(body));

        assertThat(told.field()).isEqualTo(field);
        assertThat(told.key()).isEqualTo(key);
    }

    @Test
    void knowsEveryBodyThereIs() {
        List<Parameter> bodies =
                ResourceMethods.all().stream().flatMap(BodyShapeTest::body).toList();

        assertThat(bodies).hasSizeGreaterThan(10).allSatisfy(body -> {
            assertThat(body.getType().isRecord()).as(body.toString()).isTrue();
            assertThat(BodyShape.knows(body.getParameterizedType()))
                    .as(body.toString())
                    .isTrue();
        });
    }

    /** No parameter of an address is a plain truth value: the runtime takes every word but "true" for false. */
    @Test
    void leavesNoFlagToTheRuntime() {
        assertThat(ResourceMethods.all())
                .allSatisfy(resource ->
                        assertThat(resource.method().getParameterTypes()).doesNotContain(boolean.class, Boolean.class));
    }

    private static Stream<Parameter> body(ResourceMethod resource) {
        Method method = resource.method();
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes consumes = own == null ? method.getDeclaringClass().getAnnotation(Consumes.class) : own;
        return consumes != null && List.of(consumes.value()).contains(MediaType.APPLICATION_JSON)
                ? Arrays.stream(method.getParameters())
                        .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                                .noneMatch(annotation ->
                                        annotation.annotationType().getName().startsWith("jakarta.ws.rs.")))
                : Stream.empty();
    }

    private static void check(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body.replace('\'', '"')))) {
            JsonValue value = reader.readValue();
            BodyShape.check(value, Body.class);
        }
    }
}
