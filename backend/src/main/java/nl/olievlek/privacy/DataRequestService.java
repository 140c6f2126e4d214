package nl.olievlek.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Takes requests and answers them. */
@ApplicationScoped
class DataRequestService {

  private final DataRequestRepository requests;
  private final Answers answers;
  private final Transitions transitions;
  private final Clock clock;

  DataRequestService(
      DataRequestRepository requests, Answers answers, Transitions transitions, Clock clock) {
    this.requests = requests;
    this.answers = answers;
    this.transitions = transitions;
    this.clock = clock;
  }

  Page<DataRequestView> list(DataRequestFilter filter, Scope scope, PageRequest page) {
    return requests.page(filter, scope, page);
  }

  Page<DataRequestView> own(Scope scope, PageRequest page) {
    return requests.own(scope, page).map(request -> said(request, scope));
  }

  @Transactional
  DataRequestView get(UUID id, Scope scope) {
    return said(requests.view(id, scope).orElseThrow(Problems::notFound), scope);
  }

  @Transactional
  DataRequestView ask(DataRequestRequest asked, Scope scope) {
    var request = new DataRequest(scope.person(), asked);
    requests.persist(request);
    transitions.record(DataRequest.class, request.id(), null, request.status(), null);
    return get(request.id(), scope);
  }

  /** Who asked needs it no more. */
  @Transactional
  DataRequestView withdraw(UUID id, Scope scope) {
    var seen = get(id, scope);
    if (!acts(seen, scope).may(DataRequestAct.WITHDRAW)) {
      throw Problems.notFound();
    }
    acts(seen, scope).require(DataRequestAct.WITHDRAW);
    var request = requests.findById(id);
    var from = request.status();
    request.withdraw(clock.instant());
    transitions.record(DataRequest.class, id, from, request.status(), null);
    return get(id, scope);
  }

  /** What was asked is done in the same transaction as the answer. */
  @Transactional
  DataRequestView answer(UUID id, DataRequestTransition step, Scope scope) {
    var seen = get(id, scope);
    var request = requests.findById(id);
    var from = request.status();
    transitions.require(DataRequest.class, id, from, step.to(), steps(seen, request, scope), step);
    switch (step.to()) {
      case GRANTED -> request.grant(clock.instant());
      case REFUSED -> request.refuse(clock.instant());
      case LIFTED -> request.lift();
      case OPEN -> request.reopen();
      case WITHDRAWN -> throw new IllegalArgumentException("Withdrawn by who asked only");
    }
    // Before what is kept about it goes, so that the answer itself is not lost.
    transitions.record(DataRequest.class, id, from, request.status(), step.reason());
    answers.carryOut(request);
    return said(requests.answered(id, scope), scope);
  }

  @Transactional
  TransitionsView transitions(UUID id, Scope scope) {
    var seen = get(id, scope);
    return transitions.of(
        DataRequest.class, id, seen.status(), steps(seen, requests.findById(id), scope));
  }

  private static DataRequestView said(DataRequestView request, Scope scope) {
    return acts(request, scope).on(request, DataRequestAct.class);
  }

  private static Acts<DataRequestAct> acts(DataRequestView seen, Scope scope) {
    return Acts.of(
        act -> scope.is(seen.person().id()), act -> seen.status().to(DataRequestStatus.WITHDRAWN));
  }

  /** Nobody answers their own, and who asked withdraws it in a way of its own. */
  private Steps<DataRequestStatus> steps(DataRequestView seen, DataRequest request, Scope scope) {
    var answers =
        !scope.is(seen.person().id())
            && (scope.everything() || !requests.elsewhere(seen.person().id(), scope));
    return Steps.of(
        to -> answers && to != DataRequestStatus.WITHDRAWN,
        to -> {
          if (to == DataRequestStatus.LIFTED) {
            request.requireLiftable();
          }
        });
  }
}
