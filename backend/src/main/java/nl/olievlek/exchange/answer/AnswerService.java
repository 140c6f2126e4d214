package nl.olievlek.exchange.answer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.olievlek.account.PersonScopes;
import nl.olievlek.account.auth.Tokens;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Caller;

/** Shows what a link asks and takes the answer. */
@ApplicationScoped
class AnswerService {

  private final AnswerRepository answers;
  private final Internships internships;
  private final PersonScopes scopes;
  private final Caller caller;
  private final Clock clock;

  AnswerService(
      AnswerRepository answers,
      Internships internships,
      PersonScopes scopes,
      Caller caller,
      Clock clock) {
    this.answers = answers;
    this.internships = internships;
    this.scopes = scopes;
    this.caller = caller;
    this.clock = clock;
  }

  /** Changes nothing. */
  @Transactional
  AnswerPageView look(String token) {
    return page(opened(link(token)));
  }

  /**
   * Takes an answer. The same answer again changes nothing and is no fault.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the link does not work, 409 when
   *     something else was answered before or nobody needs an answer any more
   */
  @Transactional
  AnswerPageView answer(AnswerRequest request) {
    var link = link(request.token());
    // Who taps at the same time waits here, and then finds it answered.
    internships.hold(link.internshipIds());
    var opened = opened(link);
    caller.standsFor(opened.scope());
    var to = link.question().to(request.answer());
    for (var internship : opened.toDo(request.answer(), request.internshipIds())) {
      internships.take(internship, to, request.reason(), opened.scope());
    }
    return page(opened);
  }

  @Scheduled(cron = "{olievlek.answer-link.tidy}")
  @Transactional
  void tidy() {
    answers.removeExpired(clock.instant());
  }

  private AnswerLink link(String token) {
    return answers.link(Tokens.hash(token), clock.instant()).orElseThrow(AnswerService::notValid);
  }

  private Opened opened(AnswerLink link) {
    var scope = scopes.of(link.personId());
    var asked =
        internships.visible(link.internshipIds(), scope).stream()
            .filter(internship -> link.question().isFor(scope, internship))
            .toList();
    if (asked.isEmpty()) {
      throw notValid();
    }
    return new Opened(link, scope, asked);
  }

  private AnswerPageView page(Opened opened) {
    var link = opened.link();
    var ids = opened.asked().stream().map(InternshipFacts::id).toList();
    var rows =
        answers.rows(ids, opened.scope()).stream()
            .map(row -> OpenQuestionView.of(row, link.question()))
            .toList();
    return new AnswerPageView(link.question(), rows, link.expiresAt());
  }

  private static ProblemException notValid() {
    return Problems.of(ProblemKind.LINK_NOT_VALID);
  }
}
