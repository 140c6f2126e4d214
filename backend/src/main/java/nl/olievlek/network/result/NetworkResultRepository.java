package nl.olievlek.network.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Results are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class NetworkResultRepository implements PanacheRepositoryBase<NetworkResult, UUID> {

  private static final String SELECT =
      """
      select r.id, r.version, n.id as network_id, n.name as network_name, t.id as theme_id, t.name as theme_name,
        r.kind, r.title, r.description, r.url, r.licence, r.published_date,
        h.id as heir_id, h.name as heir_name, r.heir_note
      from network_result r join network n on n.id = r.network_id
      left join theme t on t.id = r.theme_id
      left join organisation h on h.id = r.heir_id""";

  private static final Sorts SORTS =
      Sorts.standard("title", "r.id")
          .allow("title", "r.name_key")
          .allow("publishedDate", "r.published_date");

  private final Sql sql;

  NetworkResultRepository(Sql sql) {
    this.sql = sql;
  }

  Page<NetworkResultView> page(UUID owner, ResultFilter filter, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where("r.network_id = :owner", "owner", owner)
            .whereGiven("r.kind = :kind", "kind", filter.kind())
            .whereGiven("r.theme_id = :theme", "theme", filter.themeId())
            .orderBy(SORTS.orderBy(page));
    return sql.page(NetworkResultView.class, query, page);
  }

  Optional<NetworkResultView> view(UUID owner, UUID id) {
    return sql.one(
        NetworkResultView.class,
        Query.of(SELECT)
            .where("r.network_id = :owner", "owner", owner)
            .where("r.id = :id", "id", id));
  }

  Optional<NetworkResult> in(UUID owner, UUID id) {
    return find("networkId = ?1 and id = ?2", owner, id).firstResultOptional();
  }
}
