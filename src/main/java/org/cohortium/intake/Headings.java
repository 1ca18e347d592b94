package org.cohortium.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dictionary of headings: what the words above a column may mean. */
final class Headings {
    private static final Pattern NUMBERING = Pattern.compile("^\\s*\\(?\\d{1,2}\\s*[.)]\\s*");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[（【][^)\\]）】]*[)\\]）】]");
    private static final Pattern SEGMENTS = Pattern.compile("[/|\\n\\r()\\[\\]（）【】:：;,،]|\\s[-–—]\\s");
    private static final Pattern SCRIPTS = Pattern.compile("(?<=[\\p{IsLatin}.])\\s*(?=[\\p{L}&&[^\\p{IsLatin}]])"
            + "|(?<=[\\p{L}&&[^\\p{IsLatin}]])\\s*(?=\\p{IsLatin})");
    private static final int LONGEST = 120;

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private final SimilarKeys similar = new SimilarKeys();
    private final HeadingQualifiers qualifiers = new HeadingQualifiers();

    private record Entry(Field field, @Nullable Field beside) {}

    /** Adds a heading; its meaning is a field key, or {@code name.or.surname}: the latter beside given names. */
    void add(String heading, String meaning) {
        String[] meanings = meaning.split("\\.or\\.");
        Field field = Field.ofKey(meanings[0]).orElseThrow(() -> new IllegalStateException("no field " + meaning));
        Field beside = meanings.length == 1 ? null : Field.ofKey(meanings[1]).orElseThrow();
        String key = PlainText.key(heading);
        if (!key.isEmpty()) {
            entries.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry(field, beside));
            similar.add(key);
        }
    }

    void addQualifier(String words, String kind) {
        qualifiers.add(words, kind);
    }

    /** The possible meanings, each field once with its best score, none below {@link HeadingMatch#POSSIBLE}. */
    Collection<HeadingMatch> match(String heading) {
        Map<Field, HeadingMatch> found = new EnumMap<>(Field.class);
        String text = NUMBERING.matcher(heading).replaceFirst("");
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of();
        }
        String outside = BRACKETED.matcher(text).replaceAll(" ");
        exact(text, 1, found);
        exact(outside, 0.98, found);
        if (found.isEmpty()) {
            segments(text).forEach(segment -> exact(segment, 0.92, found));
            qualifiers.apply(text, found);
        }
        if (found.isEmpty()) {
            contained(PlainText.words(text), found);
            similar(PlainText.key(outside), found);
            qualifiers.apply(text, found);
        }
        return found.values();
    }

    /** Whether the text is a heading of the field, word for word. */
    boolean isKnown(String text, Field field) {
        return entries.getOrDefault(PlainText.key(text), List.of()).stream()
                .anyMatch(entry -> entry.field == field || entry.beside == field);
    }

    private void exact(String text, double score, Map<Field, HeadingMatch> found) {
        for (Entry entry : entries.getOrDefault(PlainText.key(text), List.of())) {
            keep(entry, score, found);
        }
    }

    private static void keep(Entry entry, double score, Map<Field, HeadingMatch> found) {
        HeadingMatch match = new HeadingMatch(entry.field, entry.beside, score);
        found.merge(entry.field, match, (old, now) -> old.score() >= now.score() ? old : now);
    }

    /** The parts of a heading in two languages or with alternatives: "Nom / Name", "Name 姓名". */
    private static Set<String> segments(String text) {
        Set<String> segments = new LinkedHashSet<>();
        for (String part : SEGMENTS.split(text)) {
            segments.add(part);
            segments.addAll(List.of(SCRIPTS.split(part)));
        }
        segments.removeIf(segment -> PlainText.key(segment).isEmpty());
        return segments;
    }

    /** A known heading inside a longer one; the more of it, the surer. */
    private void contained(List<String> words, Map<Field, HeadingMatch> found) {
        String whole = String.join("", words);
        for (int from = 0; from < words.size(); from++) {
            StringBuilder key = new StringBuilder();
            for (int to = from; to < words.size(); to++) {
                key.append(words.get(to));
                if (key.length() >= 3) {
                    String run = key.toString();
                    double score = 0.6 + 0.25 * run.length() / whole.length();
                    entries.getOrDefault(run, List.of()).forEach(entry -> keep(entry, score, found));
                }
            }
        }
        if (HeadingQualifiers.isHan(whole)) {
            containedHan(whole, found);
        }
    }

    /** Chinese does not part words. */
    private void containedHan(String whole, Map<Field, HeadingMatch> found) {
        for (int from = 0; from < whole.length(); from++) {
            for (int to = from + 2; to <= whole.length(); to++) {
                double score = 0.6 + 0.3 * (to - from) / whole.length();
                entries.getOrDefault(whole.substring(from, to), List.of()).forEach(entry -> keep(entry, score, found));
            }
        }
    }

    /** Slips of the pen: one letter wrong in six, two in ten. */
    private void similar(String key, Map<Field, HeadingMatch> found) {
        int allowed = key.length() >= 10 ? 2 : key.length() >= 6 ? 1 : 0;
        if (allowed == 0 || key.length() > 40) {
            return;
        }
        for (String known : similar.within(key, allowed)) {
            entries.getOrDefault(known, List.of()).forEach(entry -> keep(entry, 0.86, found));
        }
    }
}
