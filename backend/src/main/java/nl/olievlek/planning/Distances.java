package nl.olievlek.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Great-circle distances in whole km on a sphere of 6371 km, by the chord: 2R·asin(|a − b|/2). With
 * {@link StrictMath} every machine finds the same number.
 */
final class Distances {

  private static final int EARTH_RADIUS_KM = 6371;

  private final int[] origin;
  private final int[][] km;
  private final int[][] nearestFirst;

  Distances(Applicant[] applicants, Place[] places) {
    Map<Coordinate, Integer> from = new HashMap<>();
    Map<Coordinate, Integer> to = new HashMap<>();
    origin = number(from, Arrays.stream(applicants).map(Applicant::coordinate));
    int[] destination = number(to, Arrays.stream(places).map(Place::coordinate));
    double[][] starts = vectors(from);
    double[][] ends = vectors(to);
    km = new int[starts.length][];
    Arrays.parallelSetAll(km, start -> row(starts[start], ends, destination));
    nearestFirst = new int[km.length][];
    Arrays.parallelSetAll(nearestFirst, start -> nearestFirst(km[start]));
  }

  private static int[] row(double[] start, double[][] ends, int[] destination) {
    int[] toEnd = Arrays.stream(ends).mapToInt(end -> km(start, end)).toArray();
    return Arrays.stream(destination).map(end -> toEnd[end]).toArray();
  }

  private static int[] nearestFirst(int[] km) {
    return IntStream.range(0, km.length)
        .mapToLong(place -> (long) km[place] << Integer.SIZE | place)
        .sorted()
        .mapToInt(key -> (int) key)
        .toArray();
  }

  /** Zero where a coordinate is unknown. */
  int km(int learner, int place) {
    return km[origin[learner]][place];
  }

  /** To the nearest of some places; zero when there are none. */
  int leastKm(int learner, long[] places) {
    int start = origin[learner];
    for (int place : nearestFirst[start]) {
      if (Bits.has(places, place)) {
        return km[start][place];
      }
    }
    return 0;
  }

  void addKm(long[] row, int learner, long times) {
    int[] distance = km[origin[learner]];
    for (int j = 0; j < distance.length; j++) {
      row[j] += times * distance[j];
    }
  }

  private static int[] number(Map<Coordinate, Integer> numbers, Stream<Coordinate> coordinates) {
    return coordinates.mapToInt(c -> numbers.computeIfAbsent(c, x -> numbers.size())).toArray();
  }

  private static double[][] vectors(Map<Coordinate, Integer> numbers) {
    double[][] vectors = new double[numbers.size()][];
    numbers.forEach((coordinate, number) -> vectors[number] = vector(coordinate));
    return vectors;
  }

  private static int km(double[] a, double[] b) {
    if (a == null || b == null) {
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
