package nl.olievlek.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Periods;

/** Plans meetings and keeps what became of them. */
@ApplicationScoped
class MeetingService {

  private final MeetingRepository meetings;
  private final AgendaRepository agenda;
  private final MeetingActs acts;
  private final Networks networks;
  private final Memberships memberships;
  private final Transitions transitions;
  private final Event<MeetingChanged> changed;
  private final Clock clock;

  MeetingService(
      MeetingRepository meetings,
      AgendaRepository agenda,
      MeetingActs acts,
      Networks networks,
      Memberships memberships,
      Transitions transitions,
      Event<MeetingChanged> changed,
      Clock clock) {
    this.meetings = meetings;
    this.agenda = agenda;
    this.acts = acts;
    this.networks = networks;
    this.memberships = memberships;
    this.transitions = transitions;
    this.changed = changed;
    this.clock = clock;
  }

  Page<MeetingSummary> list(MeetingFilter filter, PageRequest page, Scope scope) {
    return meetings.page(filter, LocalDate.now(clock), scope, page);
  }

  @Transactional
  MeetingView get(UUID id, Scope scope) {
    var summary = meetings.summary(id, LocalDate.now(clock), scope).orElseThrow(Problems::notFound);
    var stamp = meetings.stamp(id, scope).orElseThrow(Problems::notFound);
    var registered = summary.myRegistration() != null;
    return new MeetingView(
        summary,
        agenda.items(id),
        stamp.createdAt(),
        stamp.updatedAt(),
        acts.of(summary.seatPlan(), registered, scope).now(MeetingAct.class));
  }

  @Transactional
  MeetingView plan(MeetingRequest request, Scope scope) {
    networks.require("networkId", request.networkId(), scope);
    Scope.require(scope.runs(request.networkId()));
    networks.requireOpen("meetingDate", request.networkId(), request.meetingDate());
    requireReferences(request, null);
    var meeting = new Meeting(request, false);
    meetings.persist(meeting);
    transitions.record(Meeting.class, meeting.id(), null, meeting.status(), null);
    return get(meeting.id(), scope);
  }

  @Transactional
  MeetingView change(UUID id, MeetingRequest request, long version, Scope scope) {
    var meeting = toChange(id, scope);
    meeting.requireVersion(version);
    if (!meeting.meetingDate().equals(request.meetingDate())) {
      networks.requireOpen("meetingDate", request.networkId(), request.meetingDate());
    }
    requireReferences(request, meeting.hostOrganisationId());
    var before = meeting.seatPlan();
    meeting.change(request);
    meeting.requireCome(LocalDate.now(clock));
    requireSeatsFor(meeting.seatPlan());
    requireRoomForAgenda(meeting);
    changed.fire(new MeetingChanged(id, !meeting.seatPlan().begin().equals(before.begin())));
    return get(id, scope);
  }

  @Transactional
  MeetingView step(UUID id, MeetingTransition step, Scope scope) {
    var meeting = toChange(id, scope);
    var from = meeting.status();
    transitions.require(Meeting.class, id, from, step.to(), steps(meeting, scope), step);
    meeting.step(step.to());
    transitions.record(Meeting.class, id, from, meeting.status(), step.reason());
    changed.fire(new MeetingChanged(id, false));
    return get(id, scope);
  }

  @Transactional
  TransitionsView history(UUID id, Scope scope) {
    var meeting = meetings.visible(id, scope).orElseThrow(Problems::notFound);
    return transitions.of(Meeting.class, id, meeting.status(), steps(meeting, scope));
  }

  private Steps<MeetingStatus> steps(Meeting meeting, Scope scope) {
    var today = LocalDate.now(clock);
    return Steps.of(
        to -> scope.runs(meeting.networkId()),
        to -> {
          switch (to) {
            case HELD -> meeting.requireDay(today);
            case PLANNED -> {
              networks.requireStillOpen(meeting.networkId(), null);
              meeting.requirePlannable(meetings.told(meeting.id()), today);
            }
            case CANCELLED -> {}
          }
        });
  }

  /** Locked, so that nobody takes a seat while their number changes. */
  private Meeting toChange(UUID id, Scope scope) {
    meetings.stamp(id, scope).orElseThrow(Problems::notFound);
    var meeting = meetings.locked(id).orElseThrow(Problems::notFound);
    acts.of(meeting.seatPlan(), false, scope).require(MeetingAct.CHANGE);
    return meeting;
  }

  private void requireReferences(MeetingRequest request, UUID hostBefore) {
    Periods.requireLikely("meetingDate", request.meetingDate());
    var host = request.hostOrganisationId();
    if (host != null && !host.equals(hostBefore)) {
      memberships.requireMember(
          "hostOrganisationId", host, request.networkId(), request.meetingDate());
    }
    if (request.cohortId() != null
        && !meetings.cohortIsOf(request.cohortId(), request.networkId())) {
      throw Problems.unknown("cohortId");
    }
  }

  /** A meeting gets no other length than its agenda; as long as a point's is open, it may. */
  private void requireRoomForAgenda(Meeting meeting) {
    var points = agenda.items(meeting.id()).stream().map(AgendaItemView::durationMinutes).toList();
    var planned = points.stream().filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
    var complete = !points.isEmpty() && points.stream().allMatch(Objects::nonNull);
    meeting
        .minutes()
        .filter(minutes -> minutes < planned || complete && minutes != planned)
        .ifPresent(
            minutes -> {
              throw Problems.invalid("endAt", "meeting.agenda-minutes", planned, minutes);
            });
  }

  private void requireSeatsFor(SeatPlan plan) {
    var taken = meetings.seatsTaken(plan.meetingId());
    if (plan.capacity() != null && plan.capacity() < taken) {
      throw Problems.conflict("meeting.too-few-seats", taken);
    }
  }
}
