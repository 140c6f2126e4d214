package nl.olievlek.exchange.internship.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.InternshipParty;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.exchange.internship.hours.HoursRepository.NewHours;
import nl.olievlek.learner.Learners;
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
    internships.visible(internship, scope).orElseThrow(Problems::notFound);
    return hours.page(internship, scope, page);
  }

  @Transactional
  LearnerHoursView ofLearner(UUID learner, Scope scope) {
    return LearnerHoursView.of(hours.ofLearner(learners.get(learner, scope).id()));
  }

  /** Enters hours: confirmed by who may, proposed by the learner. */
  @Transactional
  HoursView enter(UUID id, HoursRequest request, Scope scope) {
    var internship = internships.hold(id, scope);
    var parties = internships.parties(internship, scope);
    var decides = decides(parties);
    Scope.require(decides || parties.contains(InternshipParty.LEARNER));
    rules.require(internship, request);
    var status = decides ? HoursStatus.CONFIRMED : HoursStatus.PROPOSED;
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
      return known;
    }
    transitions.require(known.history(), known.status(), said.to(), steps, said);
    hours.decide(line, said, scope.person(), clock.instant());
    internships.changed(id, "hours");
    return view(id, line, scope);
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
    requireDecides(internship, scope);
    var wrong = view(id, line, scope);
    if (!wrong.correctable()) {
      throw Problems.conflict("hours.not-correctable");
    }
    var difference = request.hours().subtract(hours.corrected(line));
    if (difference.signum() == 0) {
      throw Problems.invalid("hours", "hours.nothing");
    }
    rules.requireRoom(internship, wrong.workedDate(), request.hours(), difference);
    var correction =
        new NewHours(wrong.workedDate(), difference, request.note(), HoursStatus.CONFIRMED, line);
    return add(internship, correction, scope);
  }

  private HoursView add(InternshipFacts internship, NewHours line, Scope scope) {
    var added = hours.add(internship.id(), line, scope.person(), clock.instant());
    internships.changed(internship.id(), "hours");
    return view(internship.id(), added, scope);
  }

  private Steps<HoursStatus> steps(InternshipFacts internship, HoursView line, Scope scope) {
    var parties = internships.parties(internship, scope);
    return Steps.of(
        to ->
            to == HoursStatus.WITHDRAWN
                ? parties.contains(InternshipParty.LEARNER)
                : decides(parties),
        to -> {
          if (line.status() == HoursStatus.REFUSED) {
            rules.requireRoom(internship, line.workedDate(), line.hours(), line.hours());
          }
        });
  }

  private void requireDecides(InternshipFacts internship, Scope scope) {
    Scope.require(decides(internships.parties(internship, scope)));
  }

  private static boolean decides(Set<InternshipParty> parties) {
    return parties.contains(InternshipParty.HOST) || parties.contains(InternshipParty.COORDINATOR);
  }

  private HoursView view(UUID internship, UUID id, Scope scope) {
    return hours.view(internship, id, scope).orElseThrow(Problems::notFound);
  }
}
