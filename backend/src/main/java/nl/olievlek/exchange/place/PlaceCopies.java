package nl.olievlek.exchange.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.account.People;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.exchange.round.RoundFacts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/** Takes what a host had on offer over to the next round. */
@ApplicationScoped
class PlaceCopies {

  private final HostPlaceRepository places;
  private final ExchangeRounds rounds;
  private final People people;

  PlaceCopies(HostPlaceRepository places, ExchangeRounds rounds, People people) {
    this.places = places;
    this.rounds = rounds;
    this.people = people;
  }

  /**
   * The places of the last round, by which place they copy, moved by whole weeks so that a Monday
   * stays a Monday. Supervisors who left are left out.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when there is nothing to take over
   */
  Map<UUID, HostPlaceRequest> of(UUID host, RoundFacts to, Scope scope) {
    var from =
        places
            .lastRound(host, to, scope)
            .map(id -> rounds.visible(id, scope))
            .orElseThrow(() -> Problems.conflict("exchange.place-nothing-to-copy"));
    var weeks =
        Math.round(ChronoUnit.DAYS.between(from.periodStartDate(), to.periodStartDate()) / 7.0);
    return places.onOffer(from.id(), host, scope).stream()
        .collect(Collectors.toMap(HostPlaceView::id, place -> copy(place, weeks, to)));
  }

  private HostPlaceRequest copy(HostPlaceView place, long weeks, RoundFacts round) {
    var start = within(place.startDate().plusWeeks(weeks), round);
    var end = within(place.endDate().plusWeeks(weeks), round);
    // What does not fit into a shorter round begins with all of it; the host looks at the draft.
    var fits = !PlannablePlace.days(start, end, place.weekdays()).isEmpty();
    var supervisors =
        place.supervisors().stream()
            .filter(
                named ->
                    people.holds(named.person().id(), Role.SUPERVISOR, place.organisation().id()))
            .map(named -> new SupervisorLoad(named.person().id(), named.maximumLearners()))
            .toList();
    var load = supervisors.stream().mapToInt(SupervisorLoad::maximumLearners).sum();
    return new HostPlaceRequest(
        place.organisation().id(),
        place.location() == null ? null : place.location().id(),
        place.ward(),
        fits ? start : round.periodStartDate(),
        fits ? end : round.periodEndDate(),
        place.weekdays(),
        place.startTime(),
        place.endTime(),
        place.minimumLearners(),
        place.maximumLearners(),
        place.topics(),
        place.practicalInformation(),
        place.preparation(),
        new Recognition(place.recognition().fromDate(), place.recognition().untilDate()),
        load < place.minimumLearners() ? List.of() : supervisors);
  }

  private static LocalDate within(LocalDate day, RoundFacts round) {
    if (day.isBefore(round.periodStartDate())) {
      return round.periodStartDate();
    }
    return day.isAfter(round.periodEndDate()) ? round.periodEndDate() : day;
  }
}
