package org.cohortium.spreadsheet.form;

import java.util.List;

/** A sheet of a form. */
public sealed interface FormSheet {
    /** As on the tab. */
    String name();

    /** Lines of text to be read, each a heading or a paragraph. */
    record Reading(String name, List<Paragraph> paragraphs) implements FormSheet {
        public Reading {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A line of a reading. */
    record Paragraph(String text, boolean heading) {}

    /**
     * A table: a hidden row of keys, a row of headings, then the rows.
     *
     * @param frozen how many first columns stay in sight
     * @param rows each with a cell for every column
     */
    record Table(String name, int frozen, List<FormColumn> columns, List<List<FormCell>> rows) implements FormSheet {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** Texts that nobody needs to see, from the first row on: what the file knows of itself, and the entries of lists. */
    record Hidden(String name, List<List<String>> rows) implements FormSheet {
        public Hidden {
            rows = List.copyOf(rows);
        }
    }
}
