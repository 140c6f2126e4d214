package nl.olievlek.exchange.answer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
import nl.olievlek.platform.security.Scope;

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
    return page(valid(link(token)));
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
    var valid = valid(link);
    caller.standsFor(valid.scope());
    take(request, valid);
    return page(valid);
  }

  /**
   * Says for the host that learners may come. Said before, it changes nothing and is no fault.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 about somebody of whom the caller is
   *     not asked, 409 when somebody does not come any more
   */
  @Transactional
  List<OpenQuestionView> welcome(WelcomeRequest request, Scope scope) {
    internships.hold(request.internshipIds());
    var valid = asked(request.asLink(scope), scope);
    take(request.asAnswer(), valid);
    return shown(valid);
  }

  private void take(AnswerRequest request, ValidLink valid) {
    var toDo = valid.toDo(request.answer(), request.internshipIds(), request.changesAnAnswer());
    for (var internship : toDo) {
      take(internship, request, valid);
    }
  }

  private void take(InternshipFacts internship, AnswerRequest request, ValidLink valid) {
    var accepts = request.answer() == Answer.ACCEPT;
    switch (valid.link().question()) {
      case WELCOME ->
          internships.take(
              accepts ? asked(internship, valid) : internship,
              accepts ? InternshipStatus.HOST_ACCEPTED : InternshipStatus.HOST_DECLINED,
              request.reason(),
              valid.scope());
      case AGREE -> {
        if (!accepts && !(request.changesAnAnswer() && valid.accepted(internship))) {
          throw Problems.invalid("answer", "answer.propose-another");
        }
        if (accepts) {
          agreements.agreeOnFirst(internship.id(), valid.scope());
        } else {
          agreements.disagreeOnFirst(internship.id(), request.reason(), valid.scope());
        }
      }
    }
  }

  /** The internship as it was asked about, once an earlier no is taken back. */
  private InternshipFacts asked(InternshipFacts internship, ValidLink valid) {
    if (internship.status() != InternshipStatus.HOST_DECLINED) {
      return internship;
    }
    var why = language.messages().text("answer.reconsidered");
    internships.take(internship, InternshipStatus.PROPOSED, why, valid.scope());
    return internships.hold(internship.id(), valid.scope());
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

  private ValidLink valid(AnswerLink link) {
    var reader = scopes.of(link.personId()).in(language.messages().locale());
    var valid = asked(link, reader);
    if (valid.asked().isEmpty()) {
      throw notValid();
    }
    return valid;
  }

  private ValidLink asked(AnswerLink link, Scope scope) {
    var asked =
        internships.visible(link.internshipIds(), scope).stream()
            .filter(internship -> link.question().isFor(scope, internship))
            .toList();
    var statuses =
        asked.stream().collect(Collectors.toMap(InternshipFacts::id, InternshipFacts::status));
    return new ValidLink(link, scope, asked, states(link.question(), statuses));
  }

  private AnswerPageView page(ValidLink valid) {
    var link = valid.link();
    return new AnswerPageView(link.question(), shown(valid), link.expiresAt());
  }

  private List<OpenQuestionView> shown(ValidLink valid) {
    var question = valid.link().question();
    var ids = valid.asked().stream().map(InternshipFacts::id).toList();
    var rows = answers.rows(ids, valid.scope());
    var states =
        states(
            question,
            rows.stream()
                .collect(
                    Collectors.toMap(
                        OpenQuestionView.Row::internshipId, OpenQuestionView.Row::status)));
    return rows.stream()
        .map(row -> OpenQuestionView.of(question, row, states.get(row.internshipId())))
        .toList();
  }

  private static ProblemException notValid() {
    return Problems.of(ProblemKind.LINK_NOT_VALID);
  }
}
