package nl.olievlek.account.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.Restriction;
import nl.olievlek.account.ValidGrant;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;

/** Who speaks for a network, an organisation or the platform. No scope: the product asks. */
@ApplicationScoped
class SpeakerRepository {

  private final Sql sql;

  SpeakerRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * Those who hold a role today.
   *
   * @param place the network or organisation; null for the platform
   */
  List<UUID> of(Role role, UUID place, LocalDate today) {
    return sql.list(
        UUID.class,
        Query.of("select distinct g.person_id from role_grant g")
            .where("g.role = :role", "role", role.name())
            .where(ValidGrant.on("g", ":today"), "today", today)
            .whereGiven(":place in (g.network_id, g.organisation_id)", "place", place)
            .where(Condition.of(Restriction.NONE.formatted("g.person_id"))));
  }
}
