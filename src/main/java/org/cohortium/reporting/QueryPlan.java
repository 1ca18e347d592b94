package org.cohortium.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;

/** What PostgreSQL would do for a query: the tables it reads, views and simple functions seen through. */
final class QueryPlan {
    private final Set<String> tables = new TreeSet<>();
    private final Set<String> functions = new TreeSet<>();
    private boolean writes;

    private QueryPlan() {}

    /** @param json as {@code explain (verbose, format json)} gives it */
    static QueryPlan of(String json) {
        QueryPlan plan = new QueryPlan();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            plan.read(reader.readArray());
        }
        return plan;
    }

    /** Schema and name, such as {@code cohortium.person}. */
    Set<String> tables() {
        return tables;
    }

    /** Schema and name of those in its {@code from} that were not seen through. */
    Set<String> functions() {
        return functions;
    }

    boolean writes() {
        return writes;
    }

    private void read(JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(this::read);
        } else if (value instanceof JsonObject node) {
            keep(node, "Relation Name", tables);
            keep(node, "Function Name", functions);
            String type = node.getString("Node Type", "");
            writes |= type.equals("ModifyTable") || type.equals("LockRows");
            node.values().forEach(this::read);
        }
    }

    private static void keep(JsonObject node, String kind, Set<String> names) {
        if (node.containsKey(kind)) {
            names.add(node.getString("Schema", "pg_catalog") + "." + node.getString(kind));
        }
    }
}
