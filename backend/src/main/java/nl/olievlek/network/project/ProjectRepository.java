package nl.olievlek.network.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Projects are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

  private static final String SELECT =
      """
      select p.id, p.version, n.id as network_id, n.name as network_name,
        o.id as organisation_id, o.name as organisation_name,
        p.partner, p.name, p.description, p.start_date, p.end_date, p.source_url
      from project p join network n on n.id = p.network_id
      left join organisation o on o.id = p.organisation_id""";

  private static final Sorts SORTS =
      Sorts.standard("name", "p.id").allow("name", "p.name_key").allow("startDate", "p.start_date");

  private final Sql sql;

  ProjectRepository(Sql sql) {
    this.sql = sql;
  }

  Page<ProjectView> page(UUID owner, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where("p.network_id = :owner", "owner", owner)
            .orderBy(SORTS.orderBy(page));
    return sql.page(ProjectView.class, query, page);
  }

  Optional<ProjectView> view(UUID owner, UUID id) {
    return sql.one(
        ProjectView.class,
        Query.of(SELECT)
            .where("p.network_id = :owner", "owner", owner)
            .where("p.id = :id", "id", id));
  }

  Optional<Project> in(UUID owner, UUID id) {
    return find("networkId = ?1 and id = ?2", owner, id).firstResultOptional();
  }
}
