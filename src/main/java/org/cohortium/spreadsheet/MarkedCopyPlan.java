package org.cohortium.spreadsheet;

import java.util.Map;

/**
 * What a marked copy is made of.
 *
 * @param keepThrough titles and headings: all rows up to this one-based row are copied as they are
 * @param reasonHeading of the column added at the end
 * @param rows ascending by number; gone through several times
 * @param properties custom properties of the document
 */
public record MarkedCopyPlan(
        int keepThrough,
        String reasonHeading,
        Iterable<MarkedRow> rows,
        Listing listing,
        Map<String, String> properties) {
    public MarkedCopyPlan {
        properties = Map.copyOf(properties);
    }
}
