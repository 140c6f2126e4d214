package nl.olievlek.account;

import java.util.UUID;

/** Somebody by mail address, whom the caller reaches. */
record KnownPerson(UUID id, String email, String name) {}
