package org.cohortium.web;

import java.util.List;

/** Names what the reader's roles reach, e.g. their ministry; implemented by the feature that knows organisations. */
public interface WorkplaceSource {
    /** Names of the organisations the reader works for, in their language; empty for those who see everything. */
    List<String> names();
}
