package nl.olievlek.exchange.planning;

import java.util.HashMap;
import java.util.Map;

/** Which places share no topic with the learning question. */
final class Topics {

  private final long[][] missing;

  Topics(Applicant[] applicants, Place[] places) {
    long[] all = Bits.empty(places.length);
    Map<String, long[]> about = new HashMap<>();
    for (int j = 0; j < places.length; j++) {
      Bits.add(all, j);
      for (String topic : places[j].topics()) {
        Bits.add(about.computeIfAbsent(topic, t -> Bits.empty(places.length)), j);
      }
    }
    long[] none = Bits.empty(places.length);
    missing = new long[applicants.length][];
    for (int i = 0; i < missing.length; i++) {
      var topics = applicants[i].topics();
      missing[i] = (topics.isEmpty() ? none : all).clone();
      for (String topic : topics) {
        Bits.removeAll(missing[i], about.getOrDefault(topic, none));
      }
    }
  }

  void addMisses(long[] row, int learner, long times) {
    for (int w = 0; w < missing[learner].length; w++) {
      long word = missing[learner][w];
      int end = Math.min(Long.SIZE, row.length - (w << 6));
      for (int bit = 0; bit < end; bit++) {
        row[(w << 6) + bit] += -(word >>> bit & 1) & times;
      }
    }
  }

  boolean misses(int learner, int place) {
    return Bits.has(missing[learner], place);
  }
}
