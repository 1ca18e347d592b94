package org.cohortium.results.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cohortium.results.framework.Target;
import org.cohortium.text.TypedDay;
import org.cohortium.text.TypedNumber;
import org.jspecify.annotations.Nullable;

/** A target as it is typed. */
public class TargetRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String from = "";
    private String to = "";
    private String part = "";
    private String value = "";

    static TargetRow of(Target target) {
        TargetRow row = new TargetRow();
        row.from = target.from().toString();
        row.to = target.to().toString();
        row.part = target.dimension() == null ? "" : target.dimension() + "=" + target.category();
        row.value = target.value().toPlainString();
        return row;
    }

    /** Whether nothing was typed, or all of it was cleared. */
    boolean isBlank() {
        return value.isBlank();
    }

    /** The target; nothing where a day or the value cannot be read. */
    Optional<Target> target() {
        Optional<LocalDate> first = TypedDay.read(from);
        Optional<LocalDate> last = TypedDay.read(to);
        Optional<BigDecimal> number = TypedNumber.read(value);
        int at = part.indexOf('=');
        return first.isEmpty() || last.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Target(
                        first.get(),
                        last.get(),
                        at < 0 ? null : part.substring(0, at),
                        at < 0 ? null : part.substring(at + 1),
                        number.get()));
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from.strip();
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "" : to.strip();
    }

    public String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part == null ? "" : part;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value == null ? "" : value.strip();
    }
}
