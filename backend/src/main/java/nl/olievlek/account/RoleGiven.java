package nl.olievlek.account;

import java.util.UUID;

/** Somebody got a role, in the transaction that is under way. */
public record RoleGiven(UUID person, NewGrant grant) {}
