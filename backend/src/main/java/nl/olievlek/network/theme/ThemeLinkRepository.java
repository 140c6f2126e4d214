package nl.olievlek.network.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Links between themes are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class ThemeLinkRepository implements PanacheRepositoryBase<ThemeLink, UUID> {

  private static final String SELECT =
      """
      select l.id, l.version, f.id as from_theme_id, f.name as from_theme_name,
        t.id as to_theme_id, t.name as to_theme_name, l.explanation
      from theme_link l join theme f on f.id = l.from_theme_id join theme t on t.id = l.to_theme_id""";

  private static final Sorts SORTS =
      Sorts.standard("fromTheme", "l.id")
          .allow("fromTheme", "f.name_key")
          .allow("toTheme", "t.name_key");

  private final Sql sql;

  ThemeLinkRepository(Sql sql) {
    this.sql = sql;
  }

  Page<ThemeLinkView> page(UUID owner, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where("l.network_id = :owner", "owner", owner)
            .orderBy(SORTS.orderBy(page));
    return sql.page(ThemeLinkView.class, query, page);
  }

  Optional<ThemeLinkView> view(UUID owner, UUID id) {
    return sql.one(
        ThemeLinkView.class,
        Query.of(SELECT)
            .where("l.network_id = :owner", "owner", owner)
            .where("l.id = :id", "id", id));
  }

  Optional<ThemeLink> in(UUID owner, UUID id) {
    return find("networkId = ?1 and id = ?2", owner, id).firstResultOptional();
  }
}
