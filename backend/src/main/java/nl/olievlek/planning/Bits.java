package nl.olievlek.planning;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Sets of small numbers as words of 64 bits. */
final class Bits {

  private Bits() {}

  static long[] empty(int size) {
    return new long[(size + Long.SIZE - 1) / Long.SIZE];
  }

  static long[][] copy(long[][] sets) {
    return Arrays.stream(sets).map(long[]::clone).toArray(long[][]::new);
  }

  static boolean has(long[] set, int bit) {
    return (set[bit >> 6] & 1L << bit) != 0;
  }

  static void add(long[] set, int bit) {
    set[bit >> 6] |= 1L << bit;
  }

  static void remove(long[] set, int bit) {
    set[bit >> 6] &= ~(1L << bit);
  }

  static void addAll(long[] set, long[] others) {
    for (int w = 0; w < others.length; w++) {
      set[w] |= others[w];
    }
  }

  static void removeAll(long[] set, long[] others) {
    for (int w = 0; w < set.length; w++) {
      set[w] &= ~others[w];
    }
  }

  static boolean meet(long[] one, long[] other) {
    for (int w = 0; w < one.length; w++) {
      if ((one[w] & other[w]) != 0) {
        return true;
      }
    }
    return false;
  }

  static int count(long[] set) {
    int count = 0;
    for (long word : set) {
      count += Long.bitCount(word);
    }
    return count;
  }

  static void forEach(long[] set, IntConsumer action) {
    for (int bit = next(set, 0); bit >= 0; bit = next(set, bit + 1)) {
      action.accept(bit);
    }
  }

  /** The first number that is no member, from one upward. */
  static int nextMissing(long[] set, int from) {
    int w = from >> 6;
    long word = w < set.length ? ~set[w] & -1L << from : -1L;
    while (word == 0) {
      word = ++w < set.length ? ~set[w] : -1L;
    }
    return (w << 6) + Long.numberOfTrailingZeros(word);
  }

  /** The first member from a number upward, or −1. */
  static int next(long[] set, int from) {
    int w = from >> 6;
    if (w >= set.length) {
      return -1;
    }
    long word = set[w] & -1L << from;
    while (word == 0) {
      if (++w == set.length) {
        return -1;
      }
      word = set[w];
    }
    return (w << 6) + Long.numberOfTrailingZeros(word);
  }
}
