package nl.olievlek.network.phase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Phases are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class PhaseRepository implements PanacheRepositoryBase<Phase, UUID> {

  private static final String SELECT =
      """
      select p.id, p.version, p.sequence, p.kind, p.name, p.description, p.status, p.start_date, p.end_date,
        p.duration_months
      from network_phase p""";

  private static final Sorts SORTS =
      Sorts.standard("sequence", "p.id")
          .allow("sequence", "p.sequence")
          .allow("startDate", "p.start_date");

  private final Sql sql;

  PhaseRepository(Sql sql) {
    this.sql = sql;
  }

  Page<PhaseView> page(UUID owner, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where("p.network_id = :owner", "owner", owner)
            .orderBy(SORTS.orderBy(page));
    return sql.page(PhaseView.class, query, page);
  }

  Optional<PhaseView> view(UUID owner, UUID id) {
    return sql.one(
        PhaseView.class,
        Query.of(SELECT)
            .where("p.network_id = :owner", "owner", owner)
            .where("p.id = :id", "id", id));
  }

  Optional<Phase> in(UUID owner, UUID id) {
    return find("networkId = ?1 and id = ?2", owner, id).firstResultOptional();
  }
}
