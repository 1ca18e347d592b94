package org.cohortium.register.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import org.cohortium.api.Attachment;

/** Answers that are workbooks. */
final class Workbooks {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    /** The workbook to be saved under a name; it was written whole, so that a fault is told instead of half a file. */
    static Response saved(ByteArrayOutputStream workbook, String name) {
        return Response.ok(workbook.toByteArray(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("register.xlsx", name))
                .build();
    }
}
