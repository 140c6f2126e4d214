package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/** Counts rows of the function {@code impact_fact}, within the networks that the caller runs. */
@ApplicationScoped
class ImpactFactRepository {

  // Counts first and looks up names afterwards: the other way round joins each row.
  private static final String TALLY =
      """
      select counted.*, named.name
      from (
        select %1$s as group_id, %2$s as total, coalesce(sum(f.numerator), 0) as numerator,
          coalesce(sum(f.denominator), 0) as denominator, coalesce(sum(f.pending), 0) as pending,
          count(distinct f.cohort_id) filter (where f.pending = 1) as pending_cohorts,
          coalesce(bool_or(f.still_open), false) as running
        from impact_fact(cast(:today as date), cast(:network as uuid)) f
        where f.metric_code = :code and (%3$s)
          and (cast(:fromDate as date) is null or f.counted_date >= cast(:fromDate as date))
          and (cast(:toDate as date) is null or f.counted_date <= cast(:toDate as date))
        %4$s) counted
      left join %5$s named on named.id = counted.group_id""";

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

  /** What was counted for each group, by name, and for all together. */
  List<Tally> tallies(String code, ImpactFilter filter, LocalDate today, Scope scope) {
    var groups = filter.groupBy();
    var reach = scope.reach().coordinator("cast(:network as uuid)").condition();
    var query =
        Query.of(
                TALLY.formatted(
                    groups.column(), groups.isTotal(), reach.text(), groups.sets(), groups.table()))
            .with(reach)
            .with("code", code)
            .with("network", filter.networkId())
            .with("today", today)
            .with("fromDate", filter.fromDate())
            .with("toDate", filter.toDate())
            .orderBy("fold(named.name), counted.group_id");
    return sql.list(Tally.class, query);
  }
}
