package nl.olievlek.network.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.network.ProgrammeRef;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Programmes are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {

  private static final String SELECT =
      """
      select g.id, g.version, p.id as parent_id, p.name as parent_name, g.kind, g.name, g.description,
        g.source_url, n.id as network_id, n.name as network_name, c.child_count, g.sample
      from programme g
      left join programme p on p.id = g.parent_id
      left join lateral (
        select id, name from network where programme_id = g.id and g.kind = 'LEARNING_NETWORK'
        order by id limit 1) n on true
      cross join lateral (select count(*) as child_count from programme where parent_id = g.id) c""";

  private static final String ANCESTORS =
      """
      with recursive up (id, name, parent_id, height) as (
        select p.id, p.name, p.parent_id, 1 from programme g join programme p on p.id = g.parent_id where g.id = :id
        union all
        select p.id, p.name, p.parent_id, up.height + 1 from up join programme p on p.id = up.parent_id)
        cycle id set looped using path
      select id, name from up where not looped""";

  private static final Sorts SORTS =
      Sorts.standard("name", "g.id").allow("name", "g.name_key").allow("kind", "g.kind");

  private final Sql sql;

  ProgrammeRepository(Sql sql) {
    this.sql = sql;
  }

  Page<ProgrammeNode> page(ProgrammeFilter filter, PageRequest page) {
    var query =
        Query.of(SELECT)
            .whereGiven("g.parent_id = :parent", "parent", filter.parentId())
            .whereGiven("g.kind = :kind", "kind", filter.kind())
            .orderBy(SORTS.orderBy(page));
    return sql.page(ProgrammeNode.class, query, page);
  }

  Optional<ProgrammeNode> node(UUID id) {
    return sql.one(ProgrammeNode.class, Query.of(SELECT).where("g.id = :id", "id", id));
  }

  List<ProgrammeNode> children(UUID id) {
    return sql.list(
        ProgrammeNode.class,
        Query.of(SELECT).where("g.parent_id = :id", "id", id).orderBy("g.name_key, g.id"));
  }

  /**
   * Lets nobody else move a part until the transaction ends: two moves together can be a circle.
   */
  void holdTree() {
    sql.alone("programme-tree");
  }

  /** The whole first. */
  List<ProgrammeRef> ancestors(UUID id) {
    return sql.list(ProgrammeRef.class, Query.of(ANCESTORS).with("id", id).orderBy("height desc"));
  }
}
