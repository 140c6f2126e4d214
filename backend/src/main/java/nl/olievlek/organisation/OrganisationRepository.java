package nl.olievlek.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.security.Scope;

/** Organisations are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

  private static final String SELECT =
      """
      select o.id, o.version, o.name, o.kind, o.description, o.website, o.source_url, o.sample
      from organisation o""";

  private static final String MEMBER_TODAY =
      """
      exists (select 1 from organisation_membership() m where m.organisation_id = o.id and m.network_id = :network
        and %s)"""
          .formatted(Validity.on("m", ":today"));

  private static final Sorts SORTS =
      Sorts.standard("name", "o.id").allow("name", "o.name_key").allow("kind", "o.kind");

  private final Sql sql;

  OrganisationRepository(Sql sql) {
    this.sql = sql;
  }

  Page<OrganisationView> page(OrganisationFilter filter, LocalDate today, PageRequest page) {
    var query =
        Query.of(SELECT)
            .with("today", today)
            .whereFound("o.name_key", "q", filter.q())
            .whereGiven("o.kind = :kind", "kind", filter.kind())
            .whereGiven(MEMBER_TODAY, "network", filter.networkId())
            .orderBy(SORTS.orderBy(page));
    return sql.page(OrganisationView.class, query, page);
  }

  Optional<OrganisationView> view(UUID id) {
    return sql.one(OrganisationView.class, Query.of(SELECT).where("o.id = :id", "id", id));
  }

  /** Whether it is a member of a network that the caller coordinates. */
  boolean coordinated(UUID id, LocalDate today, Scope scope) {
    return sql.one(
                Long.class,
                Query.of("select count(*) from organisation_membership() m")
                    .where("m.organisation_id = :id", "id", id)
                    .where(Condition.validOn("m", "today", today))
                    .where(scope.reach().coordinator("m.network_id").condition()))
            .orElseThrow()
        > 0;
  }

  /** Whether it is a collective, which it stays until the transaction ends. */
  boolean keptCollective(UUID id) {
    sql.keep("organisation", id);
    return sql.one(
            UUID.class,
            Query.of("select o.id from organisation o")
                .where("o.id = :id", "id", id)
                .where(Condition.of("o.kind = 'COLLECTIVE'")))
        .isPresent();
  }

  /**
   * Whether it is a collective with members, now or before; it gets none until the transaction
   * ends.
   */
  boolean heldWithMembers(UUID id) {
    sql.hold("organisation", id);
    return sql.one(
            UUID.class,
            Query.of("select o.id from organisation o")
                .where("o.id = :id", "id", id)
                .where(Condition.of("o.kind = 'COLLECTIVE'"))
                .where(
                    Condition.of(
                        "exists (select 1 from collective_member m where m.collective_id = o.id)")))
        .isPresent();
  }

  List<OrganisationRef> refs(Collection<UUID> ids) {
    return sql.list(
        OrganisationRef.class,
        Query.of("select id, name from organisation")
            .where("id = any(:ids)", "ids", ids.toArray(UUID[]::new)));
  }
}
