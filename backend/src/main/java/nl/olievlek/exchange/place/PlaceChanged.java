package nl.olievlek.exchange.place;

import java.util.UUID;

/** What a host says of a place was changed, in the current transaction. */
public record PlaceChanged(UUID placeId) {}
