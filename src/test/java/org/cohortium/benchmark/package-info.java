/** Benchmarks: long runs whose figures stand in docs/benchmarks.md. */
package org.cohortium.benchmark;
