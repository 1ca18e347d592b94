package org.cohortium.register;

/** A register workbook that can be read, with its bytes. */
record ReceivedFile(String name, byte[] content, FilledIn filled) {}
