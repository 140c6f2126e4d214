package nl.olievlek.exchange.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/**
 * A link that works.
 *
 * @param scope how far its owner reaches now
 * @param asked the internships about which the owner is still the one to answer
 * @param states how the question stands for each of them
 */
record ValidLink(
    AnswerLink link, Scope scope, List<InternshipFacts> asked, Map<UUID, QuestionState> states) {

  /**
   * What is left to do for an answer; nothing when it was all answered so before.
   *
   * @param about about which internships; null for all that still wait
   * @throws nl.olievlek.platform.problem.ProblemException 400 about something that was not asked,
   *     409 when something else was answered before or nobody needs an answer any more
   */
  List<InternshipFacts> toDo(Answer answer, Collection<UUID> about, boolean instead) {
    var meant =
        about == null
            ? instead ? asked : waiting()
            : asked.stream().filter(f -> about.contains(f.id())).toList();
    if (about != null && meant.size() < about.size()) {
      throw Problems.unknown("internshipIds");
    }
    meant.forEach(internship -> requireAnswerable(internship, answer, instead));
    return meant.stream().filter(f -> state(f) != answer.reached()).toList();
  }

  /** Whether yes was said to it before. */
  boolean accepted(InternshipFacts internship) {
    return state(internship) == QuestionState.ACCEPTED;
  }

  private List<InternshipFacts> waiting() {
    var waiting = asked.stream().filter(f -> state(f) == QuestionState.OPEN).toList();
    return waiting.isEmpty() ? asked : waiting;
  }

  private void requireAnswerable(InternshipFacts internship, Answer answer, boolean instead) {
    var state = state(internship);
    var changes = instead && link.question().isChangeable(internship.status(), state);
    if (state != QuestionState.OPEN && state != answer.reached() && !changes) {
      throw Problems.conflict("answer." + state);
    }
  }

  private QuestionState state(InternshipFacts internship) {
    return states.get(internship.id());
  }
}
