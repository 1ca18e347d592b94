package org.cohortium.architecture.planted.person;

import org.apache.fop.apps.FopFactory;

/** Prints beside the one place for it. */
class FopOutside {
    FopFactory factory;
}
