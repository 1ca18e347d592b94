package org.cohortium.person;

import java.util.List;

/**
 * What erasing a person reaches.
 *
 * @param name to be typed before it is done
 * @param enrolments that stay, under a pseudonym
 * @param certificates that keep number and status
 * @param letters to them
 * @param lists uploaded files that name them, which are removed
 * @param registers register workbooks that came back from their cohorts, which are removed
 * @param workbooks published ones with their name, which are removed and can be made anew
 * @param accounts of theirs, which are closed
 * @param scans signed sheets of their sessions: pictures, which somebody has to look at
 * @param openCohorts codes of cohorts in which they still stand
 * @param openLists names of files that name them and have not been settled
 */
public record ErasureReach(
        String name,
        int enrolments,
        int certificates,
        int letters,
        int lists,
        int registers,
        int workbooks,
        int accounts,
        int scans,
        List<String> openCohorts,
        List<String> openLists) {
    public ErasureReach {
        openCohorts = List.copyOf(openCohorts);
        openLists = List.copyOf(openLists);
    }
}
