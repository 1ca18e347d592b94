package org.cohortium.reporting;

import java.util.List;
import java.util.Map;
import org.cohortium.text.Texts;

/**
 * What a report consists of, as its folder says. One that exists was found whole: every table, chart, query and label it
 * names is there.
 *
 * @param id name of its folder
 * @param version counted up by its authors when its figures come to mean something else
 * @param sheets in their order; at least one
 * @param queries text of each query by its file's name, as its author wrote it
 * @param labels its words in every language; {@link LabelKeys} says which stands for what
 */
public record ReportDefinition(
        String id,
        int version,
        Audience audience,
        List<SheetDefinition> sheets,
        Map<String, String> queries,
        Texts labels) {
    public ReportDefinition {
        sheets = List.copyOf(sheets);
        queries = Map.copyOf(queries);
    }

    /**
     * A query as Jdbi takes it: each parameter as {@code cast(:name as type)}, so that null may be given for any. What
     * {@link QueryParameter} lists may stand in it.
     *
     * @throws IllegalArgumentException if the report has no such file
     */
    public String query(String file) {
        String text = queries.get(file);
        if (text == null) {
            throw new IllegalArgumentException("report " + id + " has no query " + file);
        }
        return new QueryText(text).with(parameter -> ":" + parameter.word());
    }
}
