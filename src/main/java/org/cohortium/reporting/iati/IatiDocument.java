package org.cohortium.reporting.iati;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an activity as IATI 2.03. The order of the elements is the standard's. */
final class IatiDocument {
    private static final String VERSION = "2.03";
    private static final String UNDER_WAY = "2";
    private static final String CLOSED = "4";
    private static final String INCOMING_COMMITMENT = "11";
    private static final String EXPENDITURE = "4";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamWriter xml;

    private IatiDocument(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The file in UTF-8. */
    static byte[] of(IatiActivity activity, IatiReporter reporter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new IatiDocument(xml).write(activity, reporter);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write the activity " + activity.identifier(), e);
        }
        return out.toByteArray();
    }

    private void write(IatiActivity activity, IatiReporter reporter) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        start("iati-activities", "version", VERSION, "generated-datetime", moment(activity.releasedAt()));
        xml.writeStartElement("iati-activity");
        xml.writeAttribute("xml", XML, "lang", "en");
        attributes(
                "default-currency",
                activity.currency(),
                "last-updated-datetime",
                moment(activity.asOf()),
                "humanitarian",
                "0");
        text("iati-identifier", activity.identifier());
        start("reporting-org", "ref", reporter.identifier(), "type", reporter.type());
        text("narrative", reporter.name());
        xml.writeEndElement();
        narratives("title", activity.title());
        start("description", "type", "1");
        narratives(activity.description());
        xml.writeEndElement();
        start("participating-org", "role", "1");
        narratives(activity.donor());
        xml.writeEndElement();
        start("participating-org", "role", "4", "ref", reporter.identifier(), "type", reporter.type());
        text("narrative", reporter.name());
        xml.writeEndElement();
        LocalDate day = activity.asOf().atOffset(ZoneOffset.UTC).toLocalDate();
        empty("activity-status", "code", day.isAfter(activity.endsOn()) ? CLOSED : UNDER_WAY);
        empty("activity-date", "type", "1", "iso-date", activity.startsOn().toString());
        empty("activity-date", "type", "3", "iso-date", activity.endsOn().toString());
        for (Map.Entry<String, BigDecimal> country : activity.countries().entrySet()) {
            empty(
                    "recipient-country",
                    "code",
                    country.getKey(),
                    "percentage",
                    country.getValue().toPlainString());
        }
        transaction(INCOMING_COMMITMENT, activity.startsOn(), activity.amount(), activity.currency(), "");
        for (IatiActivity.Spent spent : activity.expenditure()) {
            transaction(
                    EXPENDITURE,
                    spent.on(),
                    spent.amount(),
                    spent.currency(),
                    spent.category().toLowerCase(Locale.ROOT));
        }
        for (IatiActivity.Result result : activity.results()) {
            result(result);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void transaction(String type, LocalDate on, BigDecimal amount, String currency, String what)
            throws XMLStreamException {
        xml.writeStartElement("transaction");
        empty("transaction-type", "code", type);
        empty("transaction-date", "iso-date", on.toString());
        start("value", "value-date", on.toString(), "currency", currency);
        xml.writeCharacters(amount.toPlainString());
        xml.writeEndElement();
        if (!what.isEmpty()) {
            narratives("description", Map.of("en", what));
        }
        xml.writeEndElement();
    }

    private void result(IatiActivity.Result result) throws XMLStreamException {
        String type = switch (result.kind()) {
            case "OUTPUT" -> "1";
            case "OUTCOME" -> "2";
            default -> "3";
        };
        start("result", "type", type, "aggregation-status", "false"); // a person counts once
        narratives("title", result.title());
        for (IatiActivity.Indicator indicator : result.indicators()) {
            indicator(indicator);
        }
        xml.writeEndElement();
    }

    private void indicator(IatiActivity.Indicator indicator) throws XMLStreamException {
        start(
                "indicator",
                "measure",
                indicator.unit().equals("PERCENT") ? "2" : "1",
                "ascending",
                Boolean.toString(indicator.ascending()));
        narratives("title", indicator.title());
        BigDecimal baseline = indicator.baseline();
        LocalDate on = indicator.baselineOn();
        if (baseline != null && on != null) {
            empty(
                    "baseline",
                    "year",
                    Integer.toString(on.getYear()),
                    "iso-date",
                    on.toString(),
                    "value",
                    baseline.stripTrailingZeros().toPlainString());
        }
        for (IatiActivity.Period period : indicator.periods()) {
            xml.writeStartElement("period");
            empty("period-start", "iso-date", period.from().toString());
            empty("period-end", "iso-date", period.to().toString());
            for (IatiActivity.Value target : period.targets()) {
                value("target", target);
            }
            for (IatiActivity.Value actual : period.actuals()) {
                value("actual", actual);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void value(String element, IatiActivity.Value value) throws XMLStreamException {
        start(element, "value", value.value().toPlainString());
        if (!value.dimension().isEmpty()) {
            empty("dimension", "name", value.dimension(), "value", value.category());
        }
        if (value.comment() != null) {
            narratives("comment", Map.of("en", value.comment()));
        }
        xml.writeEndElement();
    }

    private void narratives(String element, Map<String, String> texts) throws XMLStreamException {
        xml.writeStartElement(element);
        narratives(texts);
        xml.writeEndElement();
    }

    private void narratives(Map<String, String> texts) throws XMLStreamException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            xml.writeStartElement("narrative");
            if (!text.getKey().equals("en")) {
                xml.writeAttribute("xml", XML, "lang", text.getKey());
            }
            xml.writeCharacters(text.getValue());
            xml.writeEndElement();
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    /** Name and value in turn. */
    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }

    private static String moment(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
    }
}
