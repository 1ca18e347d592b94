package org.cohortium.e2e.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cohortium.e2e.TestServer;
import org.cohortium.e2e.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Done when the other ministry's coordinator, the donor, a participant and an anonymous visitor get none of Kenya's data from any page
 * or API address: all of them are walked, found among the pages, the servlets and in the API's own description, so that a new one
 * is walked by itself. Every number, code and text a request takes is Kenya's in turn.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeWalkE2E {
    private static final String PARTICIPANT = "participant.ken";

    private final TestServer server = TestServer.shared();
    private final Kenya kenya = new Kenya(server);
    private final String before = kenya.state();
    private final Set<String> people = kenya.people();
    private final List<Call> calls = calls();

    @Test
    void anAnonymousVisitorGetsNothing() {
        assertThat(new Walker(Visitor.anonymous(server), everything()).complaints(calls))
                .isEmpty();
    }

    @Test
    void anotherMinistrysCoordinatorGetsNothing() {
        Visitor coordinator = Visitor.signedIn(server, "coordinator.sen");
        assertThat(new Walker(coordinator, everything()).complaints(calls)).isEmpty();
    }

    /** A donor may read which cohorts a grant pays for, but no person. */
    @Test
    void aDonorGetsNoPerson() {
        Visitor donor = Visitor.signedIn(server, "donor.one");
        assertThat(new Walker(donor, people).complaints(calls)).isEmpty();
    }

    /** A participant sees themselves and their cohorts, but none of those they sit with. */
    @Test
    void aParticipantGetsNobodyElse() {
        Set<String> secrets = everything();
        Set<String> own = kenya.own(PARTICIPANT);
        assertThat(secrets.removeAll(own)).isTrue();
        Visitor participant = Visitor.signedIn(server, PARTICIPANT);
        assertThat(new Walker(participant, secrets).complaints(calls, call -> !own.contains(call.asked())))
                .isEmpty();
    }

    @AfterAll
    void nothingOfKenyasHasChanged() {
        assertThat(kenya.state()).isEqualTo(before);
    }

    private Set<String> everything() {
        Set<String> all = new TreeSet<>(people);
        all.addAll(kenya.cohortCodes());
        return all;
    }

    private List<Call> calls() {
        List<Key> keys = new ArrayList<>(kenya.keys());
        keys.add(kenya.partOfAName());
        List<Call> calls = new ArrayList<>(new PageAddresses(keys).all());
        calls.addAll(new ApiCalls(
                        Visitor.anonymous(server).get("/api/v1/openapi.json").body(), keys)
                .all());
        return calls;
    }
}
