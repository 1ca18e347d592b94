package org.cohortium.demo;

import java.util.List;

/** What everything else is made from: what is written in the content files, and the three numbers that vary it. */
record Basis(
        DemoSize size,
        long seed,
        Days days,
        List<Country> countries,
        Organisations organisations,
        Accounts accounts,
        List<Curriculum> curricula) {}
