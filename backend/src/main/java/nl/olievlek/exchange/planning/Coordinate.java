package nl.olievlek.exchange.planning;

/** A spot on the map, in decimal degrees (WGS 84). */
public record Coordinate(double latitude, double longitude) {}
