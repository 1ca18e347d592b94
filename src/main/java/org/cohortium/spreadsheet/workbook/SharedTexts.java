package org.cohortium.spreadsheet.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts stored once for all sheets; only so many, what comes later is stored where it stands. */
final class SharedTexts {
    /** The index of a text that found no room. */
    static final int NONE = -1;

    private static final int MOST = 8192;
    private static final int LONGEST = 256;

    private final Map<String, Entry> entries = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private long uses;

    private record Entry(int index) {}

    /** The index of a text; {@link #NONE} if there is no room for it. */
    int indexOf(String text) {
        Entry known = entries.get(text);
        if (known == null) {
            if (entries.size() == MOST || text.length() > LONGEST) {
                return NONE;
            }
            known = new Entry(entries.size());
            entries.put(text, known);
            texts.add(text);
        }
        uses++;
        return known.index();
    }

    void writeTo(XmlBytes xml) {
        xml.bytes(XmlBytes.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + uses
                + "\" uniqueCount=\"" + entries.size() + "\">"));
        texts.forEach(text -> {
            xml.bytes(CellStream.SHARED_ITEM);
            xml.bytes(CellText.needsSpace(text) ? CellStream.SPACED : CellStream.UNSPACED);
            CellText.write(xml, text);
            xml.bytes(CellStream.SHARED_ITEM_END);
        });
        xml.bytes(XmlBytes.ascii("</sst>"));
        xml.flush();
    }
}
