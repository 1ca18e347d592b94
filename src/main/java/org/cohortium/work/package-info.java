/**
 * Long work, handed out by rows: a piece of work is claimed by one node with a lease that its heartbeat renews, and goes
 * on elsewhere, at its last committed checkpoint, when the lease runs out.
 */
@NullMarked
package org.cohortium.work;

import org.jspecify.annotations.NullMarked;
