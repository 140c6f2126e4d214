package nl.olievlek.network.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Memberships are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

  private static final String SELECT =
      """
      select m.id, m.version, n.id as network_id, n.name as network_name,
        o.id as organisation_id, o.name as organisation_name, o.kind as organisation_kind,
        m.role, m.valid_from, m.valid_to, m.leave_reason, m.date_note
      from membership m join network n on n.id = m.network_id
      left join organisation o on o.id = m.organisation_id""";

  private static final Sorts SORTS =
      Sorts.standard("organisation", "m.id")
          .allow("organisation", "o.name")
          .allow("network", "n.name")
          .allow("role", "m.role")
          .allow("validFrom", "m.valid_from");

  private final Sql sql;

  MembershipRepository(Sql sql) {
    this.sql = sql;
  }

  Page<MembershipView> page(UUID network, MembershipFilter filter, PageRequest page) {
    return page("m.network_id = :owner", network, filter, page);
  }

  private Page<MembershipView> page(
      String owned, UUID owner, MembershipFilter filter, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where(owned, "owner", owner)
            .whereGiven(
                "daterange(m.valid_from, m.valid_to, '[]') @> cast(:asOf as date)",
                "asOf",
                filter.asOfDate())
            .whereGiven("m.role = :role", "role", filter.role())
            .orderBy(SORTS.orderBy(page));
    return sql.page(MembershipView.class, query, page);
  }

  Page<MembershipView> pageOf(UUID organisation, MembershipFilter filter, PageRequest page) {
    return page("o.id = :owner", organisation, filter, page);
  }

  Optional<MembershipView> view(UUID owner, UUID id) {
    return sql.one(
        MembershipView.class,
        Query.of(SELECT)
            .where("m.network_id = :owner", "owner", owner)
            .where("m.id = :id", "id", id));
  }

  Optional<Membership> in(UUID owner, UUID id) {
    return find("networkId = ?1 and id = ?2", owner, id).firstResultOptional();
  }
}
