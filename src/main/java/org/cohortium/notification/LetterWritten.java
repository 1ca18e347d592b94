package org.cohortium.notification;

/** A letter was put; told to the node's postman once the transaction has committed. */
record LetterWritten() {}
