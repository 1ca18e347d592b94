package org.cohortium.e2e.walk;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every method of the API's description, called for each key in its path, its query and its body. */
final class ApiCalls {
    /** Signing in: the walk would be taken for somebody guessing passwords, and turned away. */
    private static final Set<String> LEFT_OUT = Set.of("POST /api/v1/tokens", "POST /api/v1/account/first-password");

    private final OpenAPI document;
    private final Bodies bodies;
    private final List<Key> keys;

    ApiCalls(String description, List<Key> keys) {
        this.document = new OpenAPIV3Parser().readContents(description).getOpenAPI();
        this.bodies = new Bodies(document);
        this.keys = keys;
    }

    List<Call> all() {
        Set<Call> calls = new LinkedHashSet<>();
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((verb, operation) -> calls.addAll(calls(verb, path, operation))));
        return calls.stream()
                .filter(call -> !LEFT_OUT.contains(call.verb() + " " + call.path()))
                .toList();
    }

    private List<Call> calls(HttpMethod verb, String path, Operation operation) {
        List<Call> calls = new ArrayList<>();
        String holed = path.replaceAll("\\{\\w+}", "{}");
        Map.Entry<String, String> content = bodies.of(operation);
        for (Key key : keys) {
            Call call = call(verb, holed, content, key);
            calls.add(call.asks() ? call : call.withoutKey());
            if (verb == HttpMethod.GET) {
                queried(operation).forEach(name -> calls.add(call(verb, holed + "?" + name + "={}", content, key)));
            }
        }
        return calls;
    }

    private static Call call(HttpMethod verb, String path, Map.@Nullable Entry<String, String> content, Key key) {
        return content == null
                ? new Call(verb.name(), path, null, null, key)
                : new Call(verb.name(), path, content.getKey(), content.getValue(), key);
    }

    private static List<String> queried(Operation operation) {
        return operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream()
                        .filter(parameter -> "query".equals(parameter.getIn()))
                        .map(parameter -> parameter.getName())
                        .toList();
    }
}
