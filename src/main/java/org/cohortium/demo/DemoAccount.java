package org.cohortium.demo;

/** An account to try things out with; its password is public and is refused outside demo mode. */
public record DemoAccount(String username, String password, String role) {}
