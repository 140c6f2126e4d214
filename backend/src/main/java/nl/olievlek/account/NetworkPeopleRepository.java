package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.persistence.Validity;

/** Whether somebody has to do with a network; whether the caller may know of them is another. */
@ApplicationScoped
class NetworkPeopleRepository {

  private static final String MEMBER =
      """
      exists (select 1 from accepted_membership m where m.organisation_id = %%s and m.network_id = :network
        and %s)"""
          .formatted(Validity.on("m", ":today"));

  private static final String IN =
      """
      exists (select 1 from role_grant g left join role_group() c on c.id = g.cohort_id
        where g.person_id = p.id and g.status in ('OFFERED', 'ACTIVE') and coalesce(g.valid_to >= :today, true)
          and (:network in (g.network_id, c.network_id) or %s))
      or exists (select 1 from affiliation f
        where f.person_id = p.id and coalesce(f.valid_to >= :today, true) and %s)
      or exists (select 1 from trajectory() l where l.person_id = p.id and l.network_id = :network)
      or not exists (select 1 from role_grant g where g.person_id = p.id)
        and not exists (select 1 from affiliation f where f.person_id = p.id)
        and not exists (select 1 from trajectory() l where l.person_id = p.id)"""
          .formatted(MEMBER.formatted("g.organisation_id"), MEMBER.formatted("f.organisation_id"));

  private final Sql sql;

  NetworkPeopleRepository(Sql sql) {
    this.sql = sql;
  }

  boolean in(UUID person, UUID network, LocalDate today) {
    return sql.one(
                Long.class,
                Query.of("select count(*) from person p")
                    .where("p.id = :person", "person", person)
                    .where(Condition.of(IN).with("network", network).with("today", today)))
            .orElseThrow()
        > 0;
  }
}
