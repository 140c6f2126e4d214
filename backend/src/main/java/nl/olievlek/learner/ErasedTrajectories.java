package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import nl.olievlek.account.Erased;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.CallerLanguage;

/** Nobody learns any more who was erased, and nobody is guided by them. */
@ApplicationScoped
class ErasedTrajectories {

  private final LearnerRepository learners;
  private final Transitions transitions;
  private final Event<LearnerChanged> changed;
  private final Event<TrajectoryStepped> stepped;
  private final CallerLanguage language;
  private final Clock clock;

  ErasedTrajectories(
      LearnerRepository learners,
      Transitions transitions,
      Event<LearnerChanged> changed,
      Event<TrajectoryStepped> stepped,
      CallerLanguage language,
      Clock clock) {
    this.learners = learners;
    this.transitions = transitions;
    this.changed = changed;
    this.stepped = stepped;
    this.language = language;
    this.clock = clock;
  }

  void end(@Observes Erased erased) {
    var why = language.messages().text("learner.erased");
    for (var learner : learners.underWayOf(erased.person())) {
      var from = learner.status();
      learner.erase(why, LocalDate.now(clock));
      stepped.fire(new TrajectoryStepped(learner.id(), from, learner.status()));
      transitions.record(Learner.class, learner.id(), from, learner.status(), why);
      changed.fire(new LearnerChanged(learner.id()));
    }
    learners.guidedBy(erased.person()).forEach(Learner::loseSupervisor);
  }
}
