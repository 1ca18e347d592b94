package org.cohortium.reporting;

import java.util.HashMap;
import java.util.Map;
import org.cohortium.text.Words;

/**
 * Why a report is not offered.
 *
 * @param report its folder
 * @param file within the folder
 * @param line one-based; 0 where it is about the whole file
 * @param rule key of the rule, such as {@code label.missing}
 * @param arguments what the message names, by placeholder
 */
public record DefinitionProblem(String report, String file, int line, String rule, Map<String, Object> arguments) {
    public DefinitionProblem {
        arguments = Map.copyOf(arguments);
    }

    /** Key of the sentence that says what is wrong, and where it helps, what to do. */
    public String messageKey() {
        return "reporting.problem." + rule;
    }

    /** The whole of it in one line: report, file, line and sentence. */
    public String in(Words words) {
        Map<String, Object> place = new HashMap<>();
        place.put("file", report + "/" + file);
        place.put("line", line);
        place.put("problem", words.filled(messageKey(), arguments));
        return words.filled("reporting.problem", place);
    }
}
