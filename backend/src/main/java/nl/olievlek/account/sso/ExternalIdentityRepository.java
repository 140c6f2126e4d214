package nl.olievlek.account.sso;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.ValidGrant;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Links of the caller, and the one by which somebody comes in. */
@ApplicationScoped
class ExternalIdentityRepository implements PanacheRepositoryBase<ExternalIdentity, UUID> {

  private static final Sorts SORTS =
      Sorts.standard("createdAt", "e.id").allow("createdAt", "e.created_at");

  /** What an organisation offers, or writes down about somebody, takes no yes of theirs. */
  private static final String BELONGS =
      """
      exists (select 1 from role_grant g where g.organisation_id = o.id and g.person_id = :person and %s)"""
          .formatted(ValidGrant.on("g", ":day"));

  private final Sql sql;

  ExternalIdentityRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<ExternalIdentity> of(Identity identity) {
    return find("issuer = ?1 and subject = ?2", identity.issuer(), identity.subject())
        .firstResultOptional();
  }

  Page<ExternalIdentityRow> page(UUID person, PageRequest page) {
    return sql.page(
        ExternalIdentityRow.class,
        Query.of("select e.id, e.provider, e.created_at, e.last_used_at from external_identity e")
            .where("e.person_id = :person", "person", person)
            .orderBy(SORTS.orderBy(page)),
        page);
  }

  Optional<ExternalIdentity> own(UUID id, UUID person) {
    return find("id = ?1 and personId = ?2", id, person).firstResultOptional();
  }

  /** Whether a person holds a role at an organisation on a day, that of a learner among them. */
  boolean belongs(UUID person, String organisation, LocalDate day) {
    return sql.one(
            UUID.class,
            Query.of("select o.id from organisation o")
                .with("person", person)
                .with("day", day)
                .where("o.name = :name", "name", organisation)
                .where(Condition.of(BELONGS)))
        .isPresent();
  }
}
