package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.olievlek.learner.EmployerChanged;
import nl.olievlek.learner.LearnerStatus;
import nl.olievlek.learner.TrajectoryStepped;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.problem.Problems;

/** What a step in a learner's trajectory does to the internships. */
@ApplicationScoped
class TrajectoryObserver {

  private final StayRepository stays;
  private final InternshipSteps steps;
  private final CallerLanguage language;

  TrajectoryObserver(StayRepository stays, InternshipSteps steps, CallerLanguage language) {
    this.stays = stays;
    this.steps = steps;
    this.language = language;
  }

  /** Refuses an employer where the learner is still to go: nobody is a guest at home. */
  void keepGuest(@Observes EmployerChanged change) {
    if (stays.aheadAt(change.learnerId(), change.employerId())) {
      throw Problems.invalid("employerId", "internship.employer-is-host");
    }
  }

  /**
   * Calls off what was still to come of somebody whose trajectory ended; why it ended is not said.
   * Who has been at a host has begun.
   */
  void follow(@Observes TrajectoryStepped step) {
    if (step.to().outcome()) {
      var why = language.messages().text("internship.trajectory-ended");
      stays.aheadOf(step.learnerId()).forEach(id -> steps.cancel(id, InternshipParty.HOME, why));
    }
    var takenBack = step.from() == LearnerStatus.ACTIVE && step.to() == LearnerStatus.ACCEPTED;
    if (takenBack && stays.anyBegun(step.learnerId())) {
      throw Problems.conflict("internship.learner-began");
    }
  }
}
