package nl.olievlek.account.feed;

import java.util.UUID;

/** Whose calendar an address opens, and in which language it is read. */
record FeedOwner(UUID personId, String preferredLanguage) {}
