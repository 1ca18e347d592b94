package org.cohortium.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a nomination list can hold. */
public enum Field {
    NAME("name"),
    SURNAME("surname", "name"),
    SECOND_SURNAME("secondSurname", "name"),
    GIVEN_NAMES("givenNames", "name"),
    MIDDLE_NAMES("middleNames", "name"),
    LATIN_NAME("latinName"),
    EMAIL("email"),
    SEX("sex"),
    BIRTH("birth"),
    ORGANISATION("organisation"),
    DEPARTMENT("department"),
    JOB_TITLE("jobTitle"),
    SENIORITY("seniority"),
    COHORT("cohort"),
    DECLARED_DISABILITY("declaredDisability"),
    PHONE("phone"),
    REMARK("remark"),
    /** A running number; says nothing, but a name beside one is a person. */
    ROW_NUMBER("rowNumber"),
    /** The column this system adds to the rejects workbook; passed over when the file comes back. */
    REJECTION_REASON("rejectionReason"),
    /** Understood, but not taken in: passport numbers, supervisors, signatures and the like. */
    OTHER("other");

    private final String key;
    private final String column;

    Field(String key) {
        this(key, key);
    }

    Field(String key, String column) {
        this.key = key;
        this.column = column;
    }

    /** Its name in mappings, dictionaries and messages. */
    public String key() {
        return key;
    }

    /** The column named in a rejection: every part of a name is {@code name}. */
    public String column() {
        return column;
    }

    /** Whether its contents tell something of a person. */
    public boolean isPersonal() {
        return this != ROW_NUMBER && this != REJECTION_REASON && this != OTHER && this != REMARK;
    }

    /** Whether figures may be made of it: what a nominator declares of a disability is kept, and in no measure. */
    public boolean isMeasured() {
        return this != DECLARED_DISABILITY;
    }

    boolean isPartOfName() {
        return column.equals("name");
    }

    /** What somebody may say a column is; {@link #OTHER} leaves it out. */
    public static List<Field> choices() {
        return List.of(values());
    }

    public static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
