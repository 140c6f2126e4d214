package nl.olievlek.network.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Themes are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<Theme, UUID> {

  private static final String SELECT =
      """
      select t.id, t.version, t.name, t.description, t.valid_from, t.valid_to,
        fp.id as first_phase_id, fp.name as first_phase_name, lp.id as last_phase_id, lp.name as last_phase_name
      from theme t
      left join network_phase fp on fp.id = t.first_phase_id
      left join network_phase lp on lp.id = t.last_phase_id""";

  /**
   * The dates of a theme come first; where it has none, those of its first and last phase count.
   */
  private static final String ON_DATE =
      """
      coalesce(coalesce(t.valid_from, fp.start_date) <= :asOf, true)
        and coalesce(coalesce(t.valid_to, lp.end_date) >= :asOf, true)""";

  private static final String IN_PHASE =
      """
      exists (select 1 from network_phase p where p.id = :phase and p.network_id = t.network_id
        and coalesce(fp.sequence <= p.sequence, true) and coalesce(lp.sequence >= p.sequence, true))""";

  private static final Sorts SORTS =
      Sorts.standard("name", "t.id").allow("name", "t.name_key").allow("validFrom", "t.valid_from");

  private final Sql sql;

  ThemeRepository(Sql sql) {
    this.sql = sql;
  }

  Page<ThemeView> page(UUID owner, ThemeFilter filter, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where("t.network_id = :owner", "owner", owner)
            .whereGiven(ON_DATE, "asOf", filter.asOfDate())
            .whereGiven(IN_PHASE, "phase", filter.phaseId())
            .orderBy(SORTS.orderBy(page));
    return sql.page(ThemeView.class, query, page);
  }

  Optional<ThemeView> view(UUID owner, UUID id) {
    return sql.one(
        ThemeView.class,
        Query.of(SELECT)
            .where("t.network_id = :owner", "owner", owner)
            .where("t.id = :id", "id", id));
  }

  List<ThemeRef> refs(UUID network, Collection<UUID> ids) {
    return sql.list(
        ThemeRef.class,
        Query.of("select id, name from theme")
            .where("network_id = :network", "network", network)
            .where("id = any(:ids)", "ids", ids.toArray(UUID[]::new)));
  }

  Optional<Theme> in(UUID owner, UUID id) {
    return find("networkId = ?1 and id = ?2", owner, id).firstResultOptional();
  }
}
