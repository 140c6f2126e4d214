package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.ValidGrant;
import nl.olievlek.exchange.internship.ReflectionStatus;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Where a proposal comes from: facts of lower features about its author, each asked by name. */
@ApplicationScoped
class OriginRepository {

  private final Sql sql;

  OriginRepository(Sql sql) {
    this.sql = sql;
  }

  /** Where a reflection stands that the caller wrote, as a learner of this network. */
  Optional<ReflectionStatus> ownReflection(UUID reflection, UUID network, Scope scope) {
    return sql.one(
        ReflectionStatus.class,
        Query.of(
                """
                select r.status from reflection r
                join exchange_internship i on i.id = r.internship_id
                join learner l on l.id = i.learner_id""")
            .where("r.id = :reflection", "reflection", reflection)
            .where("l.network_id = :network", "network", network)
            .where("l.person_id = :person", "person", scope.person()));
  }

  /** The newest trajectory of a person in a network. */
  Optional<UUID> trajectory(UUID person, UUID network) {
    return sql
        .list(
            UUID.class,
            Query.of("select id from learner")
                .where("person_id = :person", "person", person)
                .where("network_id = :network", "network", network)
                .orderBy("id desc"))
        .stream()
        .findFirst();
  }

  /** Whether the caller belongs to an organisation today, in any role. */
  boolean belongsTo(UUID organisation, LocalDate today, Scope scope) {
    return sql.one(
            Long.class,
            Query.of("select count(*) from role_grant g")
                .where("g.person_id = :person", "person", scope.person())
                .where("g.organisation_id = :organisation", "organisation", organisation)
                .where(ValidGrant.on("g", ":today"), "today", today))
        .filter(grants -> grants > 0)
        .isPresent();
  }
}
