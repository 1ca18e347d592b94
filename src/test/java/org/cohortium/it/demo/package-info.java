/** The demo data in a real database. */
package org.cohortium.it.demo;
