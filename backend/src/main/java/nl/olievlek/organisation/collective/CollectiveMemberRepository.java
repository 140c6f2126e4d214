package nl.olievlek.organisation.collective;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.persistence.Validity;

/** Members of collectives are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class CollectiveMemberRepository implements PanacheRepositoryBase<CollectiveMember, UUID> {

  private static final String SELECT =
      """
      select m.id, m.version, o.id as organisation_id, o.name as organisation_name, m.valid_from, m.valid_to, m.date_note
      from collective_member m left join organisation o on o.id = m.organisation_id""";

  private static final Sorts SORTS =
      Sorts.standard("organisation", "m.id")
          .allow("organisation", "o.name_key")
          .allow("validFrom", "m.valid_from");

  private final Sql sql;

  CollectiveMemberRepository(Sql sql) {
    this.sql = sql;
  }

  Page<CollectiveMemberView> page(UUID owner, CollectiveMemberFilter filter, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where("m.collective_id = :owner", "owner", owner)
            .whereGiven(Validity.on("m", ":asOf"), "asOf", filter.asOfDate())
            .orderBy(SORTS.orderBy(page));
    return sql.page(CollectiveMemberView.class, query, page);
  }

  Optional<CollectiveMemberView> view(UUID owner, UUID id) {
    return sql.one(
        CollectiveMemberView.class,
        Query.of(SELECT)
            .where("m.collective_id = :owner", "owner", owner)
            .where("m.id = :id", "id", id));
  }

  Optional<CollectiveMember> in(UUID owner, UUID id) {
    return find("collectiveId = ?1 and id = ?2", owner, id).firstResultOptional();
  }
}
