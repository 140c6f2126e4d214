package nl.olievlek.exchange.plan;

import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.planning.Explanation;
import nl.olievlek.planning.HeldSeat;
import nl.olievlek.planning.Place;
import nl.olievlek.planning.Remedy;

/**
 * What is kept for a learner without a place.
 *
 * @param remedy what would help
 * @param held who holds the seats that there could have been, by place and reason
 */
record KeptHelp(KeptRemedy remedy, List<Held> held) {

  /** More hosts than this nobody reads. */
  private static final int NAMED = 3;

  /**
   * A remedy as it is kept.
   *
   * @param hosts organisations it is about, at most a few
   * @param weeks ISO weeks in which their places are
   */
  record KeptRemedy(Remedy.Code code, List<UUID> hosts, List<Integer> weeks) {}

  /** Seats at one place that others hold for one reason, in the order of the draw. */
  record Held(UUID place, HeldSeat.Reason reason, List<UUID> holders) {}

  static KeptHelp of(Explanation explanation, Map<UUID, Place> places) {
    return new KeptHelp(remedy(explanation.remedy(), places), held(explanation.held()));
  }

  private static KeptRemedy remedy(Remedy remedy, Map<UUID, Place> places) {
    var about = remedy.places().stream().map(places::get).filter(Objects::nonNull).toList();
    var hosts = about.stream().map(Place::organisation).distinct().limit(NAMED).toList();
    var weeks =
        about.stream()
            .filter(place -> hosts.contains(place.organisation()))
            .flatMap(place -> place.dates().stream())
            .map(day -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
            .distinct()
            .sorted()
            .toList();
    return new KeptRemedy(remedy.code(), hosts, weeks);
  }

  private static List<Held> held(List<HeldSeat> seats) {
    var groups = new LinkedHashMap<List<Object>, Held>();
    for (var seat : seats) {
      groups
          .computeIfAbsent(
              List.of(seat.place(), seat.reason()),
              key -> new Held(seat.place(), seat.reason(), new ArrayList<>()))
          .holders()
          .add(seat.holder());
    }
    return List.copyOf(groups.values());
  }
}
