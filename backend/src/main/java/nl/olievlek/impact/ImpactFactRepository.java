package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Counts rows of the view {@code impact_fact}, within the networks of the caller. */
@ApplicationScoped
class ImpactFactRepository {

  // Counts first and looks up names afterwards: the other way round joins each row.
  private static final String TALLY =
      """
      select counted.group_id, named.name, counted.numerator, counted.denominator, counted.running
      from (
        select %s as group_id, sum(f.numerator) as numerator, sum(f.denominator) as denominator,
          coalesce(bool_or(f.open_until >= :today), false) as running
        from impact_fact f
        where f.metric_code = :code and f.network_id = :network and (%s)
          and (f.counts_from is null or f.counts_from <= :today)
          and (cast(:fromDate as date) is null or f.counted_date >= cast(:fromDate as date))
          and (cast(:toDate as date) is null or f.counted_date <= cast(:toDate as date))
        group by 1) counted
      left join %s named on named.id = counted.group_id""";

  private final Sql sql;

  ImpactFactRepository(Sql sql) {
    this.sql = sql;
  }

  /** The network, when the caller takes part in it. */
  Optional<NetworkRef> network(UUID id, Scope scope) {
    return sql.one(
        NetworkRef.class,
        Query.of("select n.id, n.name from network n")
            .where("n.id = :id", "id", id)
            .where(scope.reach().member("n.id").auditor("n.id").condition()));
  }

  /** What was counted for each group, by name. */
  List<Tally> tallies(String code, ImpactFilter filter, LocalDate today, Scope scope) {
    Condition reach = scope.reach().member("f.network_id").auditor("f.network_id").condition();
    var groups = filter.groupBy();
    var query =
        Query.of(TALLY.formatted(groups.column(), reach.text(), groups.table()))
            .with("code", code)
            .with("network", filter.networkId())
            .with("today", today)
            .with("fromDate", filter.fromDate())
            .with("toDate", filter.toDate())
            .orderBy("named.name, counted.group_id");
    reach.arguments().forEach(query::with);
    return sql.list(Tally.class, query);
  }
}
