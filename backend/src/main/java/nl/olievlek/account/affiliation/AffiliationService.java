package nl.olievlek.account.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.olievlek.account.Joining;
import nl.olievlek.account.OfferEnded;
import nl.olievlek.account.People;
import nl.olievlek.account.RoleGiven;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Keeps who belongs to which organisation. */
@ApplicationScoped
class AffiliationService {

  private final AffiliationRepository affiliations;
  private final People people;
  private final Organisations organisations;
  private final Clock clock;

  AffiliationService(
      AffiliationRepository affiliations, People people, Organisations organisations, Clock clock) {
    this.affiliations = affiliations;
    this.people = people;
    this.organisations = organisations;
    this.clock = clock;
  }

  Page<AffiliationView> list(UUID person, PageRequest page, Scope scope) {
    people.get(person, scope);
    return affiliations.page(person, LocalDate.now(clock), scope, page);
  }

  @Transactional
  AffiliationView get(UUID person, UUID id, Scope scope) {
    people.get(person, scope);
    return view(person, id, scope);
  }

  @Transactional
  AffiliationView add(UUID person, AffiliationRequest request, Scope scope) {
    people.get(person, scope);
    var organisation = organisations.require("organisationId", request.organisationId()).id();
    requireKeeper(organisation, scope);
    var affiliation = new Affiliation(person, request);
    affiliations.persist(affiliation);
    return view(person, affiliation.id(), scope);
  }

  @Transactional
  AffiliationView change(
      UUID person, UUID id, AffiliationRequest request, long version, Scope scope) {
    var seen = get(person, id, scope);
    requireKeeper(seen.organisation().id(), scope);
    var affiliation = affiliations.findById(id);
    affiliation.requireVersion(version);
    affiliation.change(request);
    return view(person, id, scope);
  }

  /** Whoever gets a role in an organisation belongs to it. */
  @Transactional
  void belong(@Observes RoleGiven given) {
    var grant = given.grant();
    if (grant.organisationId() != null) {
      affiliations.belong(
          given.person(),
          grant.organisationId(),
          grant.validFrom(),
          grant.validTo(),
          clock.instant().atOffset(ZoneOffset.UTC));
    }
  }

  void joined(@Observes Joining joining) {
    affiliations.settle(joining);
  }

  void ended(@Observes OfferEnded offer) {
    if (offer.how() != OfferEnded.How.ACCEPTED) {
      affiliations.leave(offer.grant());
    }
  }

  private void requireKeeper(UUID organisation, Scope scope) {
    Scope.require(affiliations.keeps(organisation, LocalDate.now(clock), scope));
  }

  private AffiliationView view(UUID person, UUID id, Scope scope) {
    return affiliations
        .view(person, id, LocalDate.now(clock), scope)
        .orElseThrow(Problems::notFound);
  }
}
