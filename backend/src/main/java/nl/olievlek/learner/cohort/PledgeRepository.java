package nl.olievlek.learner.cohort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.disclosure.Disclosure;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Pledges to a cohort that the caller was found to reach. */
@ApplicationScoped
class PledgeRepository implements PanacheRepositoryBase<CohortPledge, UUID> {

  private static final String SELECT =
      """
      select p.version, p.organisation_id, o.name as organisation_name, p.expected_count,
        (select count(*) from learner l where l.cohort_id = p.cohort_id
          and l.employer_id = p.organisation_id and %s) as enrolled_count,
        %s
      from cohort_pledge p
      join cohort c on c.id = p.cohort_id
      join organisation o on o.id = p.organisation_id"""
          .formatted(
              CohortRepository.ENROLLED,
              Disclosure.columns(
                  Disclosure.any(
                      Disclosure.network("c.network_id"),
                      Disclosure.cohort("c.id"),
                      Disclosure.organisation("p.organisation_id")),
                  ""));

  private static final Sorts SORTS =
      Sorts.standard("organisation", "p.id").allow("organisation", "o.name_key");

  private final Sql sql;

  PledgeRepository(Sql sql) {
    this.sql = sql;
  }

  Page<PledgeView> page(UUID cohort, Scope scope, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where("p.cohort_id = :cohort", "cohort", cohort)
            .where(Disclosure.to(scope))
            .orderBy(SORTS.orderBy(page));
    return sql.page(PledgeView.class, query, page);
  }

  Optional<PledgeView> view(UUID cohort, UUID organisation, Scope scope) {
    return sql.one(
        PledgeView.class,
        Query.of(SELECT)
            .where("p.cohort_id = :cohort", "cohort", cohort)
            .where("p.organisation_id = :organisation", "organisation", organisation)
            .where(Disclosure.to(scope)));
  }

  Optional<CohortPledge> of(UUID cohort, UUID organisation) {
    return find("cohortId = ?1 and organisationId = ?2", cohort, organisation)
        .firstResultOptional();
  }

  /** Adds the pledges of one cohort to those of another. */
  void carry(UUID from, UUID into) {
    for (var pledge : list("cohortId", from)) {
      of(into, pledge.organisationId())
          .ifPresentOrElse(
              known -> known.expect(known.expectedCount() + pledge.expectedCount()),
              () ->
                  persist(new CohortPledge(into, pledge.organisationId(), pledge.expectedCount())));
    }
  }
}
