package org.cohortium.work;

/** A piece of work stands ready; told to the node's worker once the request has committed. */
record WorkRequested() {}
