package nl.olievlek.network;

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
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Networks are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class NetworkRepository implements PanacheRepositoryBase<Network, UUID> {

  private static final String SELECT =
      """
      select n.id, n.version, n.name, n.full_name, n.kind, n.region, n.sectors, n.description,
        g.id as programme_id, g.name as programme_name,
        c.id as current_phase_id, c.name as current_phase_name,
        n.start_date, n.start_precision, n.end_date, n.end_precision, n.end_reason, n.source_url, n.sample
      from network n
      left join programme g on g.id = n.programme_id
      left join lateral (
        select p.id, p.name from network_phase p
        where p.network_id = n.id
          and coalesce(p.start_date <= :asOf, p.status = 'RUNNING')
          and coalesce(p.end_date >= :asOf, p.status <> 'FINISHED')
        order by p.sequence desc limit 1) c on true""";

  private static final String LAST =
      """
      cast(case end_precision
        when 'YEAR' then date_trunc('year', end_date) + interval '1 year - 1 day'
        when 'MONTH' then date_trunc('month', end_date) + interval '1 month - 1 day'
        else end_date end as date)""";

  private static final Sorts SORTS =
      Sorts.standard("name", "n.id").allow("name", "n.name_key").allow("startDate", "n.start_date");

  private final Sql sql;

  NetworkRepository(Sql sql) {
    this.sql = sql;
  }

  Page<NetworkView> page(NetworkFilter filter, LocalDate asOf, PageRequest page) {
    var query =
        Query.of(SELECT)
            .with("asOf", asOf)
            .whereFound("n.search_key", "q", filter.q())
            .whereGiven("n.kind = :kind", "kind", filter.kind())
            .whereGiven(":sector = any(n.sectors)", "sector", filter.sector())
            .orderBy(SORTS.orderBy(page));
    return sql.page(NetworkView.class, query, page);
  }

  Optional<NetworkView> view(UUID id, LocalDate asOf) {
    return sql.one(
        NetworkView.class, Query.of(SELECT).with("asOf", asOf).where("n.id = :id", "id", id));
  }

  /** The programmes above are a package of their own, which uses this one; hence no facade. */
  boolean programmeExists(UUID programme) {
    return sql.one(
            Long.class,
            Query.of("select count(*) from programme").where("id = :id", "id", programme))
        .orElseThrow()
        .equals(1L);
  }

  List<NetworkRef> refs(Collection<UUID> ids) {
    return sql.list(
        NetworkRef.class,
        Query.of("select id, name from network")
            .where("id = any(:ids)", "ids", ids.toArray(UUID[]::new)));
  }

  /** The last day of a network, when that is before another day; a year is known as a whole. */
  Optional<LocalDate> endedBefore(UUID id, LocalDate day) {
    return sql.one(
        LocalDate.class,
        Query.of("select last from (select id, %s as last from network) n".formatted(LAST))
            .where("id = :id", "id", id)
            .where("last < :day", "day", day));
  }

  /** The first day of a network, when that is after another day. */
  Optional<LocalDate> beginsAfter(UUID id, LocalDate day) {
    return sql.one(
        LocalDate.class,
        Query.of("select start_date from network")
            .where("id = :id", "id", id)
            .where("start_date > :day", "day", day));
  }

  List<NetworkRef> named(Collection<String> names) {
    return sql.list(
        NetworkRef.class,
        Query.of("select id, name from network")
            .where("name = any(:names)", "names", names.toArray(String[]::new))
            .orderBy("name_key, id"));
  }
}
