package nl.olievlek.planning;

import java.util.HashMap;
import java.util.Map;

/** Which places share a topic with the learning question; without one all places do. */
final class Topics {

  private final int places;
  private final long[] all;
  private final long[][] shared;

  Topics(Applicant[] applicants, Place[] places) {
    this.places = places.length;
    all = Bits.empty(places.length);
    Map<String, long[]> about = new HashMap<>();
    for (int j = 0; j < places.length; j++) {
      Bits.add(all, j);
      for (String topic : places[j].topics()) {
        Bits.add(about.computeIfAbsent(topic, t -> Bits.empty(places.length)), j);
      }
    }
    long[] none = Bits.empty(places.length);
    shared = new long[applicants.length][];
    for (int i = 0; i < shared.length; i++) {
      var topics = applicants[i].topics();
      shared[i] = topics.isEmpty() ? all : none.clone();
      for (String topic : topics) {
        Bits.addAll(shared[i], about.getOrDefault(topic, none));
      }
    }
  }

  /**
   * @return what everything costs besides: few places share a topic
   */
  long addMisses(long[] row, int learner, long times) {
    if (!areAsked(learner)) {
      return 0;
    }
    for (int w = 0; w < shared[learner].length; w++) {
      for (long rest = shared[learner][w]; rest != 0; rest &= rest - 1) {
        row[(w << 6) + Long.numberOfTrailingZeros(rest)] -= times;
      }
    }
    return times;
  }

  /** Over some places, nowhere left out; zero when there are none. */
  int fewestMissed(int learner, long[] some) {
    return Bits.meet(shared[learner], some) || Bits.next(some, 0) >= places ? 0 : 1;
  }

  boolean areAsked(int learner) {
    return shared[learner] != all;
  }

  boolean misses(int learner, int place) {
    return !Bits.has(shared[learner], place);
  }
}
