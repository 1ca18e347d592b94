package org.cohortium.certification;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What stands on certificates and on their check, in one language. Source: {@code certificate_<language>.properties},
 * patterns of ICU MessageFormat with named placeholders.
 */
public final class CertificateWords {
    private static final Map<CertificateLanguage, CertificateWords> ALL = new EnumMap<>(CertificateLanguage.class);

    static {
        for (CertificateLanguage language : CertificateLanguage.values()) {
            ALL.put(language, new CertificateWords(language, read(language)));
        }
    }

    private final CertificateLanguage language;
    private final Map<String, String> patterns;

    private CertificateWords(CertificateLanguage language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    public static CertificateWords in(CertificateLanguage language) {
        return ALL.getOrDefault(language, ALL.get(CertificateLanguage.EN));
    }

    public CertificateLanguage language() {
        return language;
    }

    Map<String, String> patterns() {
        return patterns;
    }

    /**
     * A whole sentence with its values put in.
     *
     * @param pairs name and value in turn; values are text or numbers
     * @throws IllegalArgumentException if nobody wrote the text
     */
    public String of(String key, Object... pairs) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        Map<String, Object> arguments = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            arguments.put(String.valueOf(pairs[at]), pairs[at + 1]);
        }
        return new MessageFormat(pattern, language.formats()).format(arguments);
    }

    /** "25 November 2026". */
    public String date(LocalDate day) {
        return format("yMMMMd").format(noon(day));
    }

    /** "12 Jan – 24 Apr 2026"; both days belong to it. */
    public String dates(LocalDate first, LocalDate last) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMd", language.formats());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(noon(first).getTime(), noon(last).getTime()));
    }

    /** "25 November 2026 at 09:12 Coordinated Universal Time". */
    public String moment(Instant instant) {
        return format("yMMMMdHmzzzz").format(Date.from(instant));
    }

    /** "workshop and webinar". */
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(language.formats()).format(items);
    }

    /** "40 hours, workshop and webinar, 12 Jan – 24 Apr 2026". */
    public String taught(Claims claims) {
        return of(
                "taught",
                "hours",
                claims.hours(),
                "modes",
                list(claims.modes().stream().map(mode -> of("mode." + mode)).toList()),
                "dates",
                dates(claims.from(), claims.to()));
    }

    private DateFormat format(String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, language.formats());
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format;
    }

    private static Date noon(LocalDate day) {
        return Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private static Map<String, String> read(CertificateLanguage language) {
        String file = "certificate_" + language.tag() + ".properties";
        try (InputStream stream = CertificateWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not there");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> patterns = new HashMap<>();
            properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
            return Map.copyOf(patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
