package org.cohortium.demo;

/**
 * A part of a name.
 *
 * @param script the part in its own script; empty where that is Latin
 */
record NamePart(String latin, String script) {
    static NamePart of(String text) {
        var forms = text.replace('_', ' ').split("=");
        return new NamePart(forms[0], forms.length > 1 ? forms[1] : "");
    }

    boolean isScript() {
        return !script.isEmpty();
    }

    /** As its bearer writes it. */
    String own() {
        return isScript() ? script : latin;
    }

    /** Both forms joined; the Latin one always with a space. */
    NamePart join(NamePart next, String scriptJoiner) {
        return new NamePart(
                latin + " " + next.latin, isScript() && next.isScript() ? script + scriptJoiner + next.script : "");
    }

    /** With an ending on both forms, without a space. */
    NamePart ending(NamePart ending) {
        return new NamePart(latin + ending.latin, isScript() ? script + ending.script : "");
    }
}
