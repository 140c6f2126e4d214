package nl.olievlek.organisation.location;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Locations are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class LocationRepository implements PanacheRepositoryBase<Location, UUID> {

  private static final String SELECT =
      """
      select l.id, l.version, l.name, l.street_address, l.postal_code, l.city, l.latitude, l.longitude, l.sample
      from location l""";

  private static final Sorts SORTS =
      Sorts.standard("name", "l.id").allow("name", "l.name_key").allow("city", "l.city_key");

  private final Sql sql;

  LocationRepository(Sql sql) {
    this.sql = sql;
  }

  Page<LocationView> page(UUID owner, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where("l.organisation_id = :owner", "owner", owner)
            .orderBy(SORTS.orderBy(page));
    return sql.page(LocationView.class, query, page);
  }

  Optional<LocationView> view(UUID owner, UUID id) {
    return sql.one(
        LocationView.class,
        Query.of(SELECT)
            .where("l.organisation_id = :owner", "owner", owner)
            .where("l.id = :id", "id", id));
  }

  Optional<Location> in(UUID owner, UUID id) {
    return find("organisationId = ?1 and id = ?2", owner, id).firstResultOptional();
  }
}
