package nl.olievlek.exchange.answer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.account.PersonScopes;
import nl.olievlek.account.auth.Tokens;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.InternshipStatus;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.exchange.internship.agreement.Agreements;
import nl.olievlek.exchange.internship.agreement.FirstVersion;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Caller;

/** Shows what a link asks and takes the answer. */
@ApplicationScoped
class AnswerService {

  private final AnswerRepository answers;
  private final Internships internships;
  private final Agreements agreements;
  private final PersonScopes scopes;
  private final Caller caller;
  private final CallerLanguage language;
  private final Clock clock;

  AnswerService(
      AnswerRepository answers,
      Internships internships,
      Agreements agreements,
      PersonScopes scopes,
      Caller caller,
      CallerLanguage language,
      Clock clock) {
    this.answers = answers;
    this.internships = internships;
    this.agreements = agreements;
    this.scopes = scopes;
    this.caller = caller;
    this.language = language;
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
    var toDo = opened.toDo(request.answer(), request.internshipIds(), request.changesAnAnswer());
    for (var internship : toDo) {
      take(internship, request, opened);
    }
    return page(opened);
  }

  private void take(InternshipFacts internship, AnswerRequest request, Opened opened) {
    var accepts = request.answer() == Answer.ACCEPT;
    switch (opened.link().question()) {
      case WELCOME ->
          internships.take(
              accepts ? asked(internship, opened) : internship,
              accepts ? InternshipStatus.HOST_ACCEPTED : InternshipStatus.HOST_DECLINED,
              request.reason(),
              opened.scope());
      case AGREE -> {
        if (!accepts && !(request.changesAnAnswer() && opened.accepted(internship))) {
          throw Problems.invalid("answer", "answer.propose-another");
        }
        if (accepts) {
          agreements.agreeOnFirst(internship.id(), opened.scope());
        } else {
          agreements.disagreeOnFirst(internship.id(), request.reason(), opened.scope());
        }
      }
    }
  }

  /** The internship as it was asked about, once an earlier no is taken back. */
  private InternshipFacts asked(InternshipFacts internship, Opened opened) {
    if (internship.status() != InternshipStatus.HOST_DECLINED) {
      return internship;
    }
    var why = language.messages().text("answer.reconsidered");
    internships.take(internship, InternshipStatus.PROPOSED, why, opened.scope());
    return internships.hold(internship.id(), opened.scope());
  }

  private Map<UUID, QuestionState> states(
      Question question, Map<UUID, InternshipStatus> internships) {
    var first =
        question == Question.AGREE
            ? agreements.first(internships.keySet())
            : Map.<UUID, FirstVersion>of();
    return internships.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> question.stateIn(entry.getValue(), first.get(entry.getKey()))));
  }

  @Scheduled(cron = "{olievlek.answer-link.tidy}", timeZone = "Europe/Amsterdam")
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
    var statuses =
        asked.stream().collect(Collectors.toMap(InternshipFacts::id, InternshipFacts::status));
    return new Opened(link, scope, asked, states(link.question(), statuses));
  }

  private AnswerPageView page(Opened opened) {
    var link = opened.link();
    var ids = opened.asked().stream().map(InternshipFacts::id).toList();
    var rows = answers.rows(ids, opened.scope());
    var states =
        states(
            link.question(),
            rows.stream()
                .collect(
                    Collectors.toMap(
                        OpenQuestionView.Row::internshipId, OpenQuestionView.Row::status)));
    var shown =
        rows.stream()
            .map(row -> OpenQuestionView.of(link.question(), row, states.get(row.internshipId())))
            .toList();
    return new AnswerPageView(link.question(), shown, link.expiresAt());
  }

  private static ProblemException notValid() {
    return Problems.of(ProblemKind.LINK_NOT_VALID);
  }
}
