package nl.olievlek.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.platform.idempotency.KeptAnswerService;
import nl.olievlek.platform.privacy.PersonalData;
import nl.olievlek.platform.problem.Problems;

/** Does what was granted. */
@ApplicationScoped
class Answers {

  private final Instance<PersonalData> kept;
  private final People people;
  private final KeptAnswerService answers;

  Answers(@Any Instance<PersonalData> kept, People people, KeptAnswerService answers) {
    this.kept = kept;
    this.people = people;
    this.answers = answers;
  }

  /** Correcting is the work of who granted it, with the operations that are there for it. */
  void carryOut(DataRequest request) {
    switch (request.kind()) {
      case CORRECTION -> {}
      case ERASURE -> {
        if (request.status() == DataRequestStatus.GRANTED) {
          erase(request.personId());
        }
      }
      case RESTRICTION -> restrict(request);
    }
  }

  private void restrict(DataRequest request) {
    switch (request.status()) {
      case GRANTED -> {
        people.restrict(request.personId());
        answers.forget(List.of(request.personId()));
      }
      case LIFTED -> people.lift(request.personId());
      default -> {}
    }
  }

  /** The account last: the others find what is theirs by the person. */
  private void erase(UUID person) {
    people.hold(person);
    if (people.responsible(person)) {
      throw Problems.conflict("privacy.hand-over-first");
    }
    kept.stream()
        .sorted(Comparator.comparing(PersonalData::position).reversed())
        .forEach(data -> data.erase(person));
  }
}
