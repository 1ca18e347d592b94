package org.cohortium.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The document at {@code /api/v1/openapi.json}: valid, and telling of every resource method. */
class DescriptionTest {
    private final SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(text(), null, null);
    private final OpenAPI document = parsed.getOpenAPI();

    @Test
    void isValid() {
        assertThat(parsed.getMessages()).isEmpty();
    }

    @Test
    void tellsOfEveryResourceMethodAndNoOther() {
        Set<String> written = ResourceMethods.all().stream()
                .map(method -> method.verb() + " " + Api.ROOT + method.path())
                .collect(Collectors.toSet());
        assertThat(written).isNotEmpty();
        assertThat(operations().keySet()).isEqualTo(written);
    }

    @Test
    void saysOfEveryMethodWhatItIsForAndWhatItAnswers() {
        assertThat(operations()).allSatisfy((address, operation) -> {
            assertThat(operation.getSummary()).isNotBlank();
            assertThat(operation.getTags()).isNotEmpty();
            assertThat(operation.getResponses()).isNotEmpty();
            assertThat(operation.getResponses().values())
                    .allSatisfy(answer -> assertThat(answer.getDescription()).isNotBlank());
        });
    }

    @Test
    void saysOfEveryParameterWhatItIsFor() {
        assertThat(operations())
                .allSatisfy((address, operation) -> assertThat(
                                operation.getParameters() == null ? List.of() : operation.getParameters())
                        .allSatisfy(parameter -> assertThat(parameter)
                                .extracting("description")
                                .asString()
                                .isNotBlank()));
    }

    @Test
    void asksForATokenExceptWhereAnybodyMayCall() {
        ResourceMethods.all().forEach(method -> {
            var operation = operations().get(method.verb() + " " + Api.ROOT + method.path());
            var open = method.method().isAnnotationPresent(PermitAll.class);
            assertThat(operation.getSecurity() != null
                            && operation.getSecurity().isEmpty())
                    .as(method.path())
                    .isEqualTo(open);
        });
    }

    private Map<String, Operation> operations() {
        return document.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .map(entry -> Map.entry(named(entry.getKey(), path.getKey()), entry.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String named(HttpMethod verb, String path) {
        return verb.name() + " " + path;
    }

    private static String text() {
        try (var stream = DescriptionTest.class.getResourceAsStream("openapi.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
