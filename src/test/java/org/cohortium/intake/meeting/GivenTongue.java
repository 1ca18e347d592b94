package org.cohortium.intake.meeting;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How a tool writes in a language: headings, dates, lengths, and the bytes it puts them in. */
enum GivenTongue {
    ENGLISH(
            "Summary,Title,Start time,End time,Participants,Name,First Join,Last Leave,In-Meeting Duration,Email,Role,Organizer,Attendee,Activities,Guest",
            "M/d/yy, h:mm:ss a",
            Locale.US,
            "%dh %dm %ds",
            '\t',
            StandardCharsets.UTF_16LE,
            true),
    GERMAN(
            "Zusammenfassung,Titel,Startzeit,Endzeit,Teilnehmer,Name,Erster Beitritt,Letztes Verlassen,Dauer,E-Mail,Rolle,Organisator,Teilnehmer,Aktivitäten,Gast",
            "dd.MM.yy, HH:mm:ss",
            Locale.GERMANY,
            "%d Std. %d Min. %d Sek.",
            '\t',
            StandardCharsets.UTF_16LE,
            true),
    FRENCH(
            "Résumé,Titre de la réunion,Heure de début,Heure de fin,Participants,Nom,Première connexion,Dernière déconnexion,Durée,Courriel,Rôle,Organisateur,Participant,Activités,Invité",
            "dd/MM/yyyy HH:mm:ss",
            Locale.FRANCE,
            "%d h %d min %d s",
            ';',
            Charset.forName("windows-1252"),
            false),
    SPANISH(
            "Resumen,Título,Hora de inicio,Hora de finalización,Participantes,Nombre,Primera unión,Última salida,Duración,Correo,Rol,Organizador,Asistente,Actividades,Invitado",
            "d/M/yy, H:mm:ss",
            Locale.forLanguageTag("es"),
            "%d h %d m %d s",
            '\t',
            StandardCharsets.UTF_16BE,
            true),
    ARABIC(
            "ملخص,عنوان الاجتماع,وقت البدء,وقت الانتهاء,المشاركون,الاسم,الانضمام الأول,المغادرة الأخيرة,المدة,البريد الإلكتروني,الدور,منظم,حاضر,الأنشطة,ضيف",
            "\u200fd\u200f/M\u200f/yyyy، h:mm:ss a",
            Locale.forLanguageTag("ar"),
            "%d س %d د %d ث",
            '\t',
            StandardCharsets.UTF_16LE,
            true),
    CHINESE(
            "摘要,会议标题,开始时间,结束时间,参与者,姓名,首次加入,最后离开,会议持续时间,电子邮件,角色,组织者,与会者,会议活动,来宾",
            "yyyy/M/d ah:mm:ss",
            Locale.SIMPLIFIED_CHINESE,
            "%d 小时 %d 分钟 %d 秒",
            '\t',
            StandardCharsets.UTF_8,
            true),
    RUSSIAN(
            "Сводка,Название,Время начала,Время окончания,Участники,Имя,Первый вход,Последний выход,Длительность,Почта,Роль,Организатор,Участник,Действия,Гость",
            "dd.MM.yyyy, HH:mm:ss",
            Locale.forLanguageTag("ru"),
            "%d ч %d мин %d с",
            ',',
            StandardCharsets.UTF_8,
            false);

    private final List<String> words;
    private final DateTimeFormatter format;
    private final String length;
    private final char separator;
    private final Charset charset;
    private final boolean marked;

    GivenTongue(
            String words,
            String format,
            Locale locale,
            String length,
            char separator,
            Charset charset,
            boolean marked) {
        this.words = List.of(words.split(","));
        this.format = DateTimeFormatter.ofPattern(format, locale);
        this.length = length;
        this.separator = separator;
        this.charset = charset;
        this.marked = marked;
    }

    String word(int index) {
        return words.get(index);
    }

    String moment(LocalDateTime at) {
        String text = at.format(format);
        return this == ARABIC ? arabicDigits(text) : text;
    }

    String length(Duration time) {
        String text = String.format(Locale.ROOT, length, time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        return this == ARABIC ? arabicDigits(text) : text;
    }

    String row(String... cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            boolean quoted = cell.indexOf(separator) >= 0;
            row.append(row.isEmpty() ? "" : separator).append(quoted ? '"' + cell + '"' : cell);
        }
        return row.append("\r\n").toString();
    }

    byte[] bytes(String text) {
        return ((marked ? "\ufeff" : "") + text).getBytes(charset);
    }

    private static String arabicDigits(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + '\u0660' : c)))
                .reduce("", String::concat);
    }
}
