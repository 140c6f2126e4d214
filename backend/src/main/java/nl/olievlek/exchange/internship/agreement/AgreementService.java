package nl.olievlek.exchange.internship.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.exchange.internship.HostAccepted;
import nl.olievlek.exchange.internship.HostReconsidered;
import nl.olievlek.exchange.internship.InternshipAct;
import nl.olievlek.exchange.internship.InternshipFacts;
import nl.olievlek.exchange.internship.InternshipParty;
import nl.olievlek.exchange.internship.InternshipStatus;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds and draws up versions, and takes what the parties say to them. */
@ApplicationScoped
class AgreementService {

  private final AgreementRepository agreements;
  private final AgreementRules rules;
  private final Internships internships;
  private final Clock clock;

  AgreementService(
      AgreementRepository agreements, AgreementRules rules, Internships internships, Clock clock) {
    this.agreements = agreements;
    this.rules = rules;
    this.internships = internships;
    this.clock = clock;
  }

  Page<AgreementView> list(UUID internship, Scope scope, PageRequest page) {
    var seen = visible(internship, scope);
    var parties = internships.parties(seen, scope);
    var latest = agreements.latest(internship);
    return agreements
        .page(internship, scope, page)
        .map(version -> version.to(seen, parties, open(seen, version.number(), latest)));
  }

  @Transactional
  AgreementView get(UUID internship, int number, Scope scope) {
    return view(visible(internship, scope), number, scope);
  }

  /** Draws up a version; a party that does so agrees on it. */
  @Transactional
  AgreementView drawUp(UUID id, AgreementRequest request, Scope scope) {
    var internship = internships.hold(id, scope);
    var parties = internships.parties(internship, scope);
    var coordinates = parties.contains(InternshipParty.COORDINATOR);
    var latest = agreements.latest(id);
    if (request.follows() != latest) {
      throw Problems.conflict("agreement.later-version", latest);
    }
    internships.acts(internship, scope).require(InternshipAct.AGREE);
    rules.require(request, internship, scope);
    agreements.add(id, request, scope.person(), clock.instant());
    internships.changed(id, "agreement");
    if (!coordinates) {
      approveAs(parties, internship, request.follows() + 1, scope.person());
    }
    return view(internship, request.follows() + 1, scope);
  }

  /** Takes that a party agrees; said twice is said once. */
  @Transactional
  AgreementView approve(UUID id, int number, Signatory party, LocalDate onPaper, Scope scope) {
    var internship = internships.hold(id, scope);
    rules.require(party, onPaper, internships.parties(internship, scope));
    var known = view(internship, number, scope);
    if (known.of(party) != null) {
      return known;
    }
    var latest = agreements.latest(id);
    if (number < latest) {
      throw Problems.conflict("agreement.later-version", latest);
    }
    internships.acts(internship, scope).requirePossible(InternshipAct.AGREE);
    rules.requireDays(internship, known.startDate(), known.endDate(), scope);
    agreements.approve(id, number, party, onPaper, scope.person(), clock.instant());
    internships.changed(id, "approval");
    settle(internship, number);
    return view(visible(id, scope), number, scope);
  }

  /**
   * Takes back that a party agrees; said twice is said once. What all agree on goes on as long as
   * there is a version on which they do, whatever was proposed after it.
   */
  @Transactional
  AgreementView withdraw(UUID id, int number, Signatory party, String reason, Scope scope) {
    var internship = internships.hold(id, scope);
    var parties = internships.parties(internship, scope);
    rules.requireWithdrawable(internship, party, parties);
    var known = view(internship, number, scope);
    if (known.of(party) == null) {
      return known;
    }
    agreements.withdraw(id, number, party, reason, scope.person(), clock.instant());
    internships.changed(id, "approval");
    var counts = internship.status() == InternshipStatus.AGREED || number == agreements.latest(id);
    if (counts && !agreements.stands(id)) {
      internships.disagreed(id, reason);
    }
    return view(visible(id, scope), number, scope);
  }

  /** Who does not take the learner in does not agree on how either. */
  void reconsider(@Observes HostReconsidered host) {
    var now = clock.instant();
    agreements.withdraw(
        host.internshipId(), null, Signatory.HOST, host.reason(), host.personId(), now);
  }

  /** The host said yes to what it offered itself and what the learner asked. */
  void begin(@Observes HostAccepted accepted) {
    var id = accepted.internship().id();
    agreements.addFirst(id, rules.hoursPerWeek(), accepted.personId(), clock.instant());
    if (accepted.byHost() && agreements.latest(id) == 1) {
      approveAs(Set.of(InternshipParty.HOST), accepted.internship(), 1, accepted.personId());
    }
  }

  /** The others may have agreed before: then this was the last yes. */
  private void approveAs(
      Set<InternshipParty> parties, InternshipFacts internship, int number, UUID person) {
    var id = internship.id();
    for (var party : Signatory.values()) {
      if (parties.contains(party.party())) {
        agreements.approve(id, number, party, null, person, clock.instant());
      }
    }
    settle(internship, number);
  }

  /** When this was the last yes, it is what all hold to. */
  private void settle(InternshipFacts internship, int number) {
    agreements
        .agreed(internship.id(), number)
        .ifPresent(
            days -> {
              rules.requireHolds(internship, days);
              internships.agreed(internship.id(), days.startDate(), days.endDate());
            });
  }

  private InternshipFacts visible(UUID internship, Scope scope) {
    return internships.visible(internship, scope).orElseThrow(Problems::notFound);
  }

  private AgreementView view(InternshipFacts internship, int number, Scope scope) {
    var found = agreements.view(internship.id(), number, scope).orElseThrow(Problems::notFound);
    var open = open(internship, number, agreements.latest(internship.id()));
    return found.to(internship, internships.parties(internship, scope), open);
  }

  private boolean open(InternshipFacts internship, int number, int latest) {
    return number == latest && internship.agreeable(LocalDate.now(clock));
  }
}
