package nl.olievlek.account.auth;

import java.util.UUID;

/** Somebody began a session, in the transaction that is under way. */
public record CameIn(UUID person) {}
