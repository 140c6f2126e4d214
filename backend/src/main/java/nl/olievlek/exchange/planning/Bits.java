package nl.olievlek.exchange.planning;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Sets of small numbers as words of 64 bits. */
final class Bits {

  private Bits() {}

  static long[] empty(int size) {
    return new long[(size + Long.SIZE - 1) / Long.SIZE];
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

  /** Numbers the values that places name, so that two sets of them can be compared word by word. */
  static final class Numbering<T> {
    private final Map<T, Integer> numbers = new HashMap<>();

    void learn(Collection<T> values) {
      values.forEach(value -> numbers.putIfAbsent(value, numbers.size()));
    }

    /** The values that were learnt; others are skipped. */
    long[] set(Collection<T> values) {
      long[] set = empty(numbers.size());
      for (T value : values) {
        Integer number = numbers.get(value);
        if (number != null) {
          add(set, number);
        }
      }
      return set;
    }
  }
}
