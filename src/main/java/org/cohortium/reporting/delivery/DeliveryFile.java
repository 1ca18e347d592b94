package org.cohortium.reporting.delivery;

/** A form in which a release is given. */
public enum DeliveryFile {
    WORKBOOK("workbook.xlsx"),
    DATA("data.zip"),
    IATI("iati.xml");

    private final String path;

    DeliveryFile(String path) {
        this.path = path;
    }

    /** Last part of its address. */
    public String path() {
        return path;
    }
}
