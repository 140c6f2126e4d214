package nl.olievlek.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.privacy.DataKind;

/** Terms are public knowledge: everyone who is signed in may know how long data are kept. */
@ApplicationScoped
class RetentionRuleRepository implements PanacheRepositoryBase<RetentionRule, UUID> {

  private final Sql sql;

  RetentionRuleRepository(Sql sql) {
    this.sql = sql;
  }

  Terms terms() {
    return new Terms(
        sql.list(
            Terms.Rule.class,
            Query.of("select kind, organisation_id, months from retention_rule")));
  }

  Optional<RetentionRule> rule(DataKind kind, UUID organisation) {
    return organisation == null
        ? find("kind = ?1 and organisationId is null", kind.name()).firstResultOptional()
        : find("kind = ?1 and organisationId = ?2", kind.name(), organisation)
            .firstResultOptional();
  }

  /** The version of a rule that was made; nothing when there is none. */
  Optional<Long> version(DataKind kind, UUID organisation) {
    return sql.one(
        Long.class,
        Query.of("select version from retention_rule")
            .where("kind = :kind", "kind", kind.name())
            .where(
                organisation == null
                    ? Condition.of("organisation_id is null")
                    : Condition.of(
                        "organisation_id = :organisation", "organisation", organisation)));
  }
}
