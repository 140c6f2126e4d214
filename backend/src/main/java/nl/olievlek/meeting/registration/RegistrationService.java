package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.account.NetworkPeople;
import nl.olievlek.account.feed.CalendarPost;
import nl.olievlek.meeting.MeetingAct;
import nl.olievlek.meeting.Meetings;
import nl.olievlek.meeting.RegistrationStatus;
import nl.olievlek.meeting.SeatPlan;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.lifecycle.Said;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Registers people for meetings and keeps who was there. */
@ApplicationScoped
class RegistrationService {

  private final RegistrationRepository registrations;
  private final Seats seats;
  private final RegistrationSteps steps;
  private final Meetings meetings;
  private final NetworkPeople people;
  private final Memberships memberships;
  private final Transitions transitions;
  private final CalendarPost calendars;
  private final Clock clock;

  RegistrationService(
      RegistrationRepository registrations,
      Seats seats,
      RegistrationSteps steps,
      Meetings meetings,
      NetworkPeople people,
      Memberships memberships,
      Transitions transitions,
      CalendarPost calendars,
      Clock clock) {
    this.registrations = registrations;
    this.seats = seats;
    this.steps = steps;
    this.meetings = meetings;
    this.people = people;
    this.memberships = memberships;
    this.transitions = transitions;
    this.calendars = calendars;
    this.clock = clock;
  }

  Page<RegistrationView> list(
      UUID meeting, RegistrationFilter filter, PageRequest page, Scope scope) {
    var plan = meetings.seats(meeting, scope);
    return registrations
        .page(meeting, filter, LocalDate.now(clock), scope, page)
        .map(seen -> answer(seen, plan, scope));
  }

  @Transactional
  RegistrationView get(UUID meeting, UUID id, Scope scope) {
    return answer(view(meeting, id, scope), meetings.seats(meeting, scope), scope);
  }

  @Transactional
  RegistrationView add(UUID meeting, RegistrationRequest request, Scope scope) {
    var plan = meetings.lockSeats(meeting, scope);
    var self =
        request.personId() == null || scope.is(request.personId()) && !completes(plan, scope);
    meetings.acts(plan, scope).require(self ? MeetingAct.REGISTER : MeetingAct.INVITE);
    seats.offerFree(plan);
    var person =
        self
            ? scope.person()
            : people.require("personId", request.personId(), plan.networkId(), scope).id();
    var organisation = organisation(person, request.organisationId(), plan, scope);
    var registration = new Registration(meeting, person, organisation, self && request.listed());
    if (self) {
      registration.register(seats.free(plan), clock.instant());
    }
    registrations.persist(registration);
    transitions.record(Registration.class, registration.id(), null, registration.status(), null);
    calendars.touched(meeting, person);
    return answer(view(meeting, registration.id(), scope), plan, scope);
  }

  @Transactional
  RegistrationView listPublicly(
      UUID meeting, UUID id, ListingRequest request, long version, Scope scope) {
    var registration = find(meeting, id, scope);
    Scope.require(registration.isOf(scope.person()));
    registration.requireVersion(version);
    registration.listPublicly(request.publicListing());
    return get(meeting, id, scope);
  }

  @Transactional
  RegistrationView step(UUID meeting, UUID id, RegistrationTransition step, Scope scope) {
    var plan = meetings.lockSeats(meeting, scope);
    seats.offerFree(plan);
    var registration = find(meeting, id, scope);
    var from = registration.status();
    transitions.require(
        Registration.class,
        id,
        from,
        step.to(),
        steps.of(registration.personId(), from, plan, scope),
        step);
    take(registration, step.to(), plan);
    transitions.record(Registration.class, id, from, registration.status(), step.reason());
    calendars.touched(meeting, registration.personId());
    if (!step.to().toldOnTheDay()) {
      seats.offerFree(plan);
    }
    return answer(view(meeting, id, scope), plan, scope);
  }

  @Transactional
  TransitionsView history(UUID meeting, UUID id, Scope scope) {
    var plan = meetings.seats(meeting, scope);
    var registration = find(meeting, id, scope);
    var now = registration.statusAt(clock.instant());
    return transitions.of(
        Registration.class, id, now, steps.of(registration.personId(), now, plan, scope));
  }

  /** Passes on the offers that nobody took in time. */
  @Transactional
  void passOnExpiredOffers() {
    registrations.meetingsWithExpiredOffers(clock.instant()).forEach(seats::passOn);
  }

  private void take(Registration registration, RegistrationStatus to, SeatPlan plan) {
    switch (to) {
      case REGISTERED -> {
        if (registration.status().toldOnTheDay()) {
          registration.untell();
        } else {
          registration.register(seats.free(plan), clock.instant());
        }
      }
      case DECLINED -> registration.decline();
      case CANCELLED -> registration.cancel();
      case EXCUSED -> registration.excuse();
      default -> registration.tell(to, plan.meetingDate(), LocalDate.now(clock));
    }
  }

  /** Who runs it puts themselves on the list of what was like anybody who was there. */
  private boolean completes(SeatPlan plan, Scope scope) {
    return scope.runs(plan.networkId()) && plan.isOver(LocalDate.now(clock));
  }

  /** Of the organisations that a person belongs to only those count that are in the network. */
  private UUID organisation(UUID person, UUID asked, SeatPlan plan, Scope scope) {
    var own = registrations.organisationsOf(person, LocalDate.now(clock));
    if (asked == null) {
      var members = memberships.members(own, plan.networkId(), plan.meetingDate());
      return members.size() == 1 ? members.iterator().next() : null;
    }
    if (!own.contains(asked) && !scope.runs(plan.networkId())) {
      throw Problems.unknown("organisationId");
    }
    memberships.requireMember("organisationId", asked, plan.networkId(), plan.meetingDate());
    return asked;
  }

  private RegistrationView answer(RegistrationView seen, SeatPlan plan, Scope scope) {
    var own = steps.of(seen.person().id(), seen.status(), plan, scope);
    return Said.in(seen, "steps", own.from(seen.status()));
  }

  private Registration find(UUID meeting, UUID id, Scope scope) {
    view(meeting, id, scope);
    return registrations.findById(id);
  }

  private RegistrationView view(UUID meeting, UUID id, Scope scope) {
    return registrations
        .view(meeting, id, LocalDate.now(clock), scope)
        .orElseThrow(Problems::notFound);
  }
}
