package nl.olievlek.exchange.place;

import java.util.UUID;

/** A host took a place back, in the current transaction. */
public record PlaceWithdrawn(UUID placeId, String reason) {}
