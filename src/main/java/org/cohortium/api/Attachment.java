package org.cohortium.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Header {@code Content-Disposition} of files that are saved, not shown (RFC 6266). */
public final class Attachment {
    private Attachment() {}

    /**
     * Of a file with a name in any script.
     *
     * @param plain ASCII name for readers that know no other
     */
    public static String named(String plain, String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
