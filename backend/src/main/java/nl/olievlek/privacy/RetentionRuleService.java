package nl.olievlek.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.privacy.DataKind;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds and makes the rules of how long data are kept. */
@ApplicationScoped
class RetentionRuleService {

  private final RetentionRuleRepository rules;
  private final Organisations organisations;

  RetentionRuleService(RetentionRuleRepository rules, Organisations organisations) {
    this.rules = rules;
    this.organisations = organisations;
  }

  @Transactional
  RetentionRulesView list(UUID organisation) {
    var of = of(organisation);
    var terms = rules.terms();
    return new RetentionRulesView(
        Stream.of(DataKind.values()).map(kind -> view(kind, of, terms)).toList());
  }

  @Transactional
  RetentionRuleView get(DataKind kind, UUID organisation) {
    return view(kind, of(organisation), rules.terms());
  }

  @Transactional
  RetentionRuleView decide(
      DataKind kind, UUID organisation, RetentionRuleRequest request, long version, Scope scope) {
    var of = of(organisation);
    Scope.require(of == null ? scope.everything() : scope.speaksFor(of.id()));
    var known = rules.rule(kind, organisation);
    if (known.isPresent()) {
      // One higher than stored: zero stands for a rule that was not made yet.
      known.get().requireVersion(version - 1);
      known.get().keep(request.months());
    } else if (version == 0) {
      rules.persist(new RetentionRule(kind, organisation, request.months()));
    } else {
      throw Problems.stale();
    }
    return view(kind, of, rules.terms());
  }

  private OrganisationRef of(UUID organisation) {
    return Optional.ofNullable(organisation)
        .map(id -> organisations.require("organisationId", id))
        .orElse(null);
  }

  private RetentionRuleView view(DataKind kind, OrganisationRef organisation, Terms terms) {
    var id = organisation == null ? null : organisation.id();
    var version = rules.version(kind, id);
    return new RetentionRuleView(
        version.map(stored -> stored + 1).orElse(0L),
        kind,
        organisation,
        terms.months(kind, id),
        version.isPresent());
  }
}
