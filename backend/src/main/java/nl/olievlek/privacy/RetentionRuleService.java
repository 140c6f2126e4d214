package nl.olievlek.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.privacy.DataKind;
import nl.olievlek.platform.privacy.PersonalData;
import nl.olievlek.platform.problem.CallerLanguage;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Finds and makes the rules of how long data are kept. */
@ApplicationScoped
class RetentionRuleService {

  private final Instance<PersonalData> kept;
  private final RetentionRuleRepository rules;
  private final Organisations organisations;
  private final CallerLanguage language;

  RetentionRuleService(
      @Any Instance<PersonalData> kept,
      RetentionRuleRepository rules,
      Organisations organisations,
      CallerLanguage language) {
    this.kept = kept;
    this.rules = rules;
    this.organisations = organisations;
    this.language = language;
  }

  @Transactional
  RetentionRulesView list(UUID organisation) {
    var of = of(organisation);
    var terms = rules.terms();
    return new RetentionRulesView(
        kept.stream()
            .sorted(Comparator.comparing(PersonalData::position))
            .map(data -> view(data, of, terms))
            .toList());
  }

  @Transactional
  RetentionRuleView get(DataKind kind, UUID organisation) {
    return view(require(kind), of(organisation), rules.terms());
  }

  @Transactional
  RetentionRuleView decide(
      DataKind kind, UUID organisation, RetentionRuleRequest request, long version, Scope scope) {
    var data = require(kind);
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
    return view(data, of, rules.terms());
  }

  private OrganisationRef of(UUID organisation) {
    return Optional.ofNullable(organisation)
        .map(id -> organisations.require("organisationId", id))
        .orElse(null);
  }

  private PersonalData require(DataKind kind) {
    return kept.stream()
        .filter(data -> data.kind().equals(kind))
        .findAny()
        .orElseThrow(Problems::notFound);
  }

  private RetentionRuleView view(PersonalData data, OrganisationRef organisation, Terms terms) {
    var kind = data.kind();
    var words = language.messages();
    var id = organisation == null ? null : organisation.id();
    var version = rules.version(kind, id);
    return new RetentionRuleView(
        version.map(stored -> stored + 1).orElse(0L),
        kind,
        words.text(data.feature() + ".data.title"),
        words.text(data.feature() + ".data.since"),
        organisation,
        terms.months(kind, id),
        version.isPresent());
  }
}
