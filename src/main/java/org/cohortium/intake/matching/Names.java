package org.cohortium.intake.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.intake.EditDistance;
import org.cohortium.intake.PlainText;

/** The rule when two names may be one person's: without regard to case, accents, order, initials and nicknames. */
public final class Names {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[（](.*?)[)\\]）]");
    private static final Pattern DEVICE = Pattern.compile(
            "(?i).*\\b(iphone|ipad|android|galaxy|phone|macbook|laptop|desktop|pc|room|user|zoom|webex|teams)\\b.*");
    private static final int LONG_WORD = 5;
    private static final int STRONG = 2;

    private Names() {}

    /**
     * What somebody shown under a name may be called: the name without what is in brackets, the brackets alone where a
     * whole name stands in them, and a nickname in them in the place of the first name.
     */
    public static List<String> of(String shown) {
        Set<String> names = new LinkedHashSet<>();
        String outside = PlainText.tidy(BRACKETS.matcher(shown).replaceAll(" "));
        List<String> words = PlainText.words(outside);
        if (!words.isEmpty()) {
            names.add(outside);
        }
        Matcher brackets = BRACKETS.matcher(shown);
        while (brackets.find()) {
            List<String> inside = PlainText.words(brackets.group(1));
            if (inside.size() >= STRONG) {
                names.add(PlainText.tidy(brackets.group(1)));
            } else if (inside.size() == 1 && words.size() >= STRONG) {
                names.add(inside.get(0) + " " + String.join(" ", words.subList(1, words.size())));
            }
        }
        return List.copyOf(names);
    }

    /** Whether a name is a device's rather than a person's. */
    public static boolean isDevice(String shown) {
        return DEVICE.matcher(shown).matches();
    }

    /** Whether any two of them go together. */
    public static boolean agree(Collection<String> some, Collection<String> others) {
        return likeness(some, others) > 0;
    }

    /** Whether any two of them go together by two whole words at least, or are the same to the letter. */
    public static boolean agreeStrongly(Collection<String> some, Collection<String> others) {
        return likeness(some, others) >= STRONG;
    }

    /** Whether no two of them can be compared, as they are in different scripts. */
    static boolean areIncomparable(Collection<String> some, Collection<String> others) {
        return some.stream().noneMatch(one -> others.stream().anyMatch(other -> script(one) == script(other)));
    }

    /** Whether every long word of a name stands in an address before the sign. */
    static boolean standsIn(String email, String name) {
        String mailbox = email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT);
        List<String> words =
                PlainText.words(name).stream().filter(word -> word.length() > 2).toList();
        return !words.isEmpty() && words.stream().allMatch(mailbox::contains);
    }

    private static int likeness(Collection<String> some, Collection<String> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> likeness(one, other)))
                .max(Integer::compare)
                .orElse(0);
    }

    /** Whole words in common where each word of the shorter finds its own in the longer; 0 where one does not. */
    private static int likeness(String one, String other) {
        List<String> few = PlainText.words(one);
        List<String> many = PlainText.words(other);
        if (few.isEmpty() || many.isEmpty()) {
            return 0;
        }
        if (String.join("", few).equals(String.join("", many))) {
            return Math.max(few.size(), few.get(0).codePointAt(0) > 0x2e7f ? STRONG : 1);
        }
        return few.size() <= many.size() ? found(few, many) : found(many, few);
    }

    private static int found(List<String> few, List<String> many) {
        List<String> left = new ArrayList<>(many);
        int whole = 0;
        for (String word :
                few.stream().sorted((a, b) -> b.length() - a.length()).toList()) {
            String twin = left.stream()
                    .filter(other -> isTwin(word, other))
                    .min((a, b) -> Boolean.compare(!a.equals(word), !b.equals(word)))
                    .orElse("");
            if (twin.isEmpty()) {
                return 0;
            }
            left.remove(twin);
            whole += word.length() > 1 && twin.length() > 1 ? 1 : 0;
        }
        return whole;
    }

    private static boolean isTwin(String word, String other) {
        if (word.length() == 1 || other.length() == 1) {
            return word.charAt(0) == other.charAt(0);
        }
        return word.equals(other)
                || Math.min(word.length(), other.length()) >= LONG_WORD && EditDistance.within(word, other, 1);
    }

    private static Character.UnicodeScript script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }
}
