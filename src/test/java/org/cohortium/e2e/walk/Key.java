package org.cohortium.e2e.walk;

/**
 * What an address may ask for one Kenyan thing by.
 *
 * @param kind the thing's word
 * @param value of a Kenyan one
 * @param absent of the same form, and no thing's: out of reach must answer as this does
 */
record Key(String kind, String value, String absent) {
    static Key code(String kind, String value) {
        return new Key(kind, value, "KEN-9999-99");
    }

    static Key number(String kind, String value) {
        return new Key(kind, value, "999999999");
    }

    static Key uuid(String kind, String value) {
        return new Key(kind, value, "00000000-0000-4000-8000-000000000000");
    }
}
