package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.planning.SharedLimit;
import nl.olievlek.planning.SharedPeople;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.Problems;

/** Host places as later features see them. */
@ApplicationScoped
public class HostPlaces {

  private final PlannablePlaceRepository places;
  private final Transitions transitions;
  private final AuditTrail trail;
  private final Clock clock;

  HostPlaces(
      PlannablePlaceRepository places, Transitions transitions, AuditTrail trail, Clock clock) {
    this.places = places;
    this.transitions = transitions;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The places of a round that are offered or confirmed, and whose host is a member and recognised
   * on all their days, in a fixed order.
   */
  public List<PlannablePlace> plannable(UUID round) {
    return places.of(round);
  }

  /**
   * A place of a round that a request refers to.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when it is not offered or confirmed
   *     in this round, or its host cannot receive anybody on its days
   */
  public PlannablePlace require(String field, UUID id, UUID round) {
    return places.of(round).stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                places
                    .fault(id, round)
                    .map(key -> Problems.invalid(field, key))
                    .orElseGet(() -> Problems.unknown(field)));
  }

  /**
   * The people who look after learners at several of these places on the same days, or also
   * elsewhere.
   *
   * @param taken places for which learners are sought, with how many seats there are taken for sure
   */
  public List<SharedPeople> sharing(Map<UUID, Integer> taken) {
    return Supervision.ofRows(places.supervision(taken.keySet()), taken);
  }

  /**
   * What the people who look after learners at several of these places on the same days, or also
   * elsewhere, can take there together.
   *
   * @param taken places for which learners are sought, with how many seats there are taken for sure
   */
  public List<SharedLimit> shared(Map<UUID, Integer> taken) {
    return SharedPeople.limits(sharing(taken));
  }

  /**
   * Whether a person can be the one who looks after a learner at a place on some days, beside those
   * for whom that is said already. Holds the places that it depends on until the transaction ends.
   *
   * @param agreed others at the same host in those days
   */
  public boolean guides(
      UUID person,
      PlannablePlace at,
      LocalDate first,
      LocalDate last,
      List<AgreedLearners> agreed) {
    var near = new HashSet<>(places.of(person, at.organisationId(), first, last));
    near.add(at.id());
    places.hold(near);
    var rows = places.supervision(near);
    return PlannablePlace.days(first, last, at.weekdays()).stream()
        .allMatch(day -> new DaySupervision(day, rows, agreed).takes(at.id(), person));
  }

  /**
   * Lets nobody take a seat of these places until the transaction ends, nor of those that share
   * people with them.
   */
  public void hold(Collection<UUID> held) {
    places.hold(held);
  }

  /** The same for all places of rounds. */
  public void holdOf(Collection<UUID> rounds) {
    places.hold(places.ofRounds(rounds));
  }

  /** A place where somebody is expected or was, whatever became of it since. */
  public PlannablePlace known(UUID id) {
    return places.known(id).orElseThrow(Problems::notFound);
  }

  /**
   * Why the host of a place cannot receive anybody on some days: its membership or its recognition
   * does not cover them all. Nothing when it can.
   *
   * @return the key of a message
   */
  public Optional<String> fault(UUID place, LocalDate first, LocalDate last) {
    return places.fault(place, first, last);
  }

  /** The days on which a learner is expected at a place, from one to another, in order. */
  public List<LocalDate> days(UUID place, LocalDate first, LocalDate last) {
    return PlannablePlace.days(first, last, places.weekdays(place)).stream().sorted().toList();
  }

  /** Confirms those of these places that were only offered; call within a transaction. */
  public void confirm(Collection<UUID> ids) {
    var confirmed = places.confirm(ids, clock.instant());
    transitions.recordAll(
        HostPlace.class, confirmed, PlaceStatus.OFFERED, PlaceStatus.CONFIRMED, null);
    trail.recordAll(AuditTrail.Action.CHANGED, HostPlace.class, confirmed, "status");
  }
}
