/** The append-only trail: who did what to what, and when. Observes every domain event; no feature knows it. */
@NullMarked
package org.cohortium.audit;

import org.jspecify.annotations.NullMarked;
