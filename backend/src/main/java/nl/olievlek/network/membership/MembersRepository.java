package nl.olievlek.network.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.persistence.Validity;

/** Who is or was a member on a day; that is public knowledge. */
@ApplicationScoped
class MembersRepository {

  private final Sql sql;

  MembersRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * The organisations among these that were a member on one of the days. Who left is none on the
   * day itself and later, whatever the last day that was written down.
   */
  Set<UUID> on(
      Collection<UUID> organisations,
      UUID network,
      MembershipRole role,
      List<LocalDate> days,
      LocalDate today) {
    return Set.copyOf(
        sql.list(
            UUID.class,
            Query.of(
                    """
                    select distinct m.organisation_id from membership_history m
                    join unnest(cast(:days as date[])) asked (day)
                      on %s"""
                        .formatted(Validity.on("m", "asked.day")))
                .with("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .where("m.network_id = :network", "network", network)
                .where("m.organisation_id = any(:ids)", "ids", organisations.toArray(UUID[]::new))
                .whereGiven("m.role = :role", "role", role)
                .where(
                    "asked.day < :today or exists (select 1 from accepted_membership a where a.id = m.id)",
                    "today",
                    today)));
  }
}
