package nl.olievlek.planning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A spot on the map, in decimal degrees (WGS 84). */
@Schema(description = "A place on earth, in degrees (WGS 84).")
public record Coordinate(double latitude, double longitude) {}
