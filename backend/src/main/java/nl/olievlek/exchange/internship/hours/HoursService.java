package nl.olievlek.exchange.internship.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipAct;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.InternshipParty;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.exchange.internship.hours.HoursRepository.NewHours;
import nl.olievlek.learner.Learners;
import nl.olievlek.platform.lifecycle.Said;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Reads the ledger, enters, decides and corrects. */
@ApplicationScoped
class HoursService {

  private final HoursRepository hours;
  private final HoursRules rules;
  private final Internships internships;
  private final Learners learners;
  private final Transitions transitions;
  private final Clock clock;

  HoursService(
      HoursRepository hours,
      HoursRules rules,
      Internships internships,
      Learners learners,
      Transitions transitions,
      Clock clock) {
    this.hours = hours;
    this.rules = rules;
    this.internships = internships;
    this.learners = learners;
    this.transitions = transitions;
    this.clock = clock;
  }

  Page<HoursView> list(UUID internship, Scope scope, PageRequest page) {
    var seen = internships.visible(internship, scope).orElseThrow(Problems::notFound);
    return hours.page(internship, scope, page).map(line -> answer(seen, line, scope));
  }

  @Transactional
  LearnerHoursView ofLearner(UUID learner, Scope scope) {
    return LearnerHoursView.of(hours.ofLearner(learners.get(learner, scope).id()));
  }

  /** Enters hours: confirmed by who may, proposed by the learner. */
  @Transactional
  HoursView enter(UUID id, HoursRequest request, Scope scope) {
    var internship = internships.hold(id, scope);
    var acts = internships.acts(internship, scope);
    acts.require(InternshipAct.ENTER_HOURS);
    rules.require(internship, request);
    var status =
        acts.may(InternshipAct.CONFIRM_HOURS) ? HoursStatus.CONFIRMED : HoursStatus.PROPOSED;
    var line = new NewHours(request.workedDate(), request.hours(), request.note(), status, null);
    return add(internship, line, scope);
  }

  /**
   * Confirms or refuses what the learner proposed, or takes it back for the learner; said twice is
   * said once.
   */
  @Transactional
  HoursView decide(UUID id, UUID line, HoursTransitionRequest said, Scope scope) {
    var internship = internships.hold(id, scope);
    var known = view(id, line, scope);
    var steps = steps(internship, known, scope);
    if (known.status() == said.to() && steps.may(said.to())) {
      return answer(internship, known, scope);
    }
    transitions.require(known.history(), known.status(), said.to(), steps, said);
    hours.decide(line, said, scope.person(), clock.instant());
    internships.changed(id, "hours");
    return answer(internship, view(id, line, scope), scope);
  }

  @Transactional
  TransitionsView transitions(UUID id, UUID line, Scope scope) {
    var internship = internships.visible(id, scope).orElseThrow(Problems::notFound);
    var known = view(id, line, scope);
    return transitions.of(known.history(), known.status(), steps(internship, known, scope));
  }

  /** Sets a line right by another one with the difference. */
  @Transactional
  HoursView correct(UUID id, UUID line, HoursCorrectionRequest request, Scope scope) {
    var internship = internships.hold(id, scope);
    internships.acts(internship, scope).require(InternshipAct.CONFIRM_HOURS);
    var wrong = view(id, line, scope);
    wrong.requireCorrectable();
    var difference = request.hours().subtract(hours.corrected(line));
    if (difference.signum() == 0) {
      throw Problems.invalid("hours", "hours.nothing");
    }
    rules.requireRoom(internship, wrong.workedDate(), request.hours(), difference);
    var correction =
        new NewHours(wrong.workedDate(), difference, request.note(), HoursStatus.CONFIRMED, line);
    return add(internship, correction, scope);
  }

  /** With the steps that are the caller's; whether a day has room is asked of one line alone. */
  private HoursView answer(InternshipFacts internship, HoursView line, Scope scope) {
    var confirms = internships.acts(internship, scope).may(InternshipAct.CONFIRM_HOURS);
    var own = Steps.of(steps(internship, line, scope)::may, to -> {});
    var said = Said.in(line, "steps", own.from(line.status()));
    return Said.in(said, "mayCorrect", confirms && line.correctable());
  }

  private HoursView add(InternshipFacts internship, NewHours line, Scope scope) {
    var added = hours.add(internship.id(), line, scope.person(), clock.instant());
    internships.changed(internship.id(), "hours");
    return answer(internship, view(internship.id(), added, scope), scope);
  }

  private Steps<HoursStatus> steps(InternshipFacts internship, HoursView line, Scope scope) {
    var own = internships.parties(internship, scope).contains(InternshipParty.LEARNER);
    var confirms = internships.acts(internship, scope).may(InternshipAct.CONFIRM_HOURS);
    return Steps.of(
        to -> to == HoursStatus.WITHDRAWN ? own : confirms,
        to -> {
          if (line.status() == HoursStatus.REFUSED) {
            rules.requireRoom(internship, line.workedDate(), line.hours(), line.hours());
          }
        });
  }

  private HoursView view(UUID internship, UUID id, Scope scope) {
    return hours.view(internship, id, scope).orElseThrow(Problems::notFound);
  }
}
