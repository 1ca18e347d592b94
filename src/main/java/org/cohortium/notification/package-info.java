/**
 * Letters to people: features write them into the outbox inside their own transaction; they leave by mail after it has
 * committed, each once. What a crash left in doubt is listed, and not sent again unless somebody says so.
 */
@NullMarked
package org.cohortium.notification;

import org.jspecify.annotations.NullMarked;
