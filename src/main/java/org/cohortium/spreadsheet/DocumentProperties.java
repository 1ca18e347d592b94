package org.cohortium.spreadsheet;

import java.util.Map;

/** The part of custom properties of a document (ECMA-376 part 1, 22.3); texts only. */
final class DocumentProperties {
    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private DocumentProperties() {}

    /** Reads the text of the property at hand. */
    static String read(SafeXml xml) {
        StringBuilder text = new StringBuilder();
        while (!xml.ends("property") && xml.next()) {
            if (xml.isText()) {
                xml.appendTo(text);
            }
        }
        return text.toString().strip();
    }

    static String write(Map<String, String> properties) {
        StringBuilder xml = new StringBuilder(
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                        + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        int id = 2; // ids 0 and 1 are reserved
        for (Map.Entry<String, String> property : properties.entrySet()) {
            xml.append("<property fmtid=\"" + FORMAT + "\" pid=\"" + id++ + "\" name=\"")
                    .append(XmlText.escape(property.getKey()))
                    .append("\"><vt:lpwstr>")
                    .append(XmlText.escape(property.getValue()))
                    .append("</vt:lpwstr></property>");
        }
        return xml.append("</Properties>").toString();
    }
}
