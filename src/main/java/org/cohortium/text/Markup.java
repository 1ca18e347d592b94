package org.cohortium.text;

/** Puts a page together; what comes from data is escaped. */
public final class Markup {
    private final StringBuilder page = new StringBuilder(8_192);

    /** Adds markup as it is. */
    public Markup raw(String markup) {
        page.append(markup);
        return this;
    }

    /** Adds text, escaped; fit for elements and quoted attributes. */
    public Markup text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** Adds markup whose every {@code {}} is replaced by a text, escaped. */
    public Markup add(String markup, String... texts) {
        int from = 0;
        for (String text : texts) {
            int hole = markup.indexOf("{}", from);
            if (hole < 0) {
                throw new IllegalArgumentException("more texts than places in " + markup);
            }
            raw(markup.substring(from, hole)).text(text);
            from = hole + 2;
        }
        return raw(markup.substring(from));
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
