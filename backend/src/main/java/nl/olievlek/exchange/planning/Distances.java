package nl.olievlek.exchange.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Great-circle distances in whole km on a sphere of 6371 km, by the chord: 2R·asin(|a − b|/2). With
 * {@link StrictMath} every machine finds the same number.
 */
final class Distances {

  private static final int EARTH_RADIUS_KM = 6371;

  private final double[][] places;
  private final int[] origin;
  private final double[][] origins;
  private final int[][] rows;

  Distances(Applicant[] applicants, Place[] places) {
    this.places = Arrays.stream(places).map(p -> vector(p.coordinate())).toArray(double[][]::new);
    Map<Coordinate, Integer> known = new HashMap<>();
    origin = new int[applicants.length];
    for (int i = 0; i < applicants.length; i++) {
      Coordinate coordinate = applicants[i].coordinate();
      origin[i] = coordinate == null ? -1 : known.computeIfAbsent(coordinate, c -> known.size());
    }
    origins = new double[known.size()][];
    known.forEach((coordinate, number) -> origins[number] = vector(coordinate));
    rows = new int[known.size()][];
  }

  /** Zero where a coordinate is unknown. */
  int km(int learner, int place) {
    int from = origin[learner];
    if (from < 0) {
      return 0;
    }
    int[] row = rows[from];
    if (row == null) {
      row = new int[places.length];
      for (int j = 0; j < row.length; j++) {
        row[j] = km(origins[from], places[j]);
      }
      rows[from] = row;
    }
    return row[place];
  }

  private static int km(double[] a, double[] b) {
    if (b == null) {
      return 0;
    }
    double x = a[0] - b[0];
    double y = a[1] - b[1];
    double z = a[2] - b[2];
    double halfChord = Math.min(1, StrictMath.sqrt(x * x + y * y + z * z) / 2);
    return (int) Math.round(2 * EARTH_RADIUS_KM * StrictMath.asin(halfChord));
  }

  private static double[] vector(Coordinate coordinate) {
    if (coordinate == null) {
      return null;
    }
    double latitude = StrictMath.toRadians(coordinate.latitude());
    double longitude = StrictMath.toRadians(coordinate.longitude());
    double across = StrictMath.cos(latitude);
    return new double[] {
      across * StrictMath.cos(longitude),
      across * StrictMath.sin(longitude),
      StrictMath.sin(latitude)
    };
  }
}
