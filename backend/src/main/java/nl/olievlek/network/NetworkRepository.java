package nl.olievlek.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Networks are public knowledge: everyone who is signed in may read all of them. */
@ApplicationScoped
class NetworkRepository implements PanacheRepositoryBase<Network, UUID> {

  private final Sql sql;

  NetworkRepository(Sql sql) {
    this.sql = sql;
  }

  List<NetworkRef> refs(Collection<UUID> ids) {
    return sql.list(
        NetworkRef.class,
        Query.of("select id, name from network")
            .where("id = any(:ids)", "ids", ids.toArray(UUID[]::new)));
  }

  List<NetworkRef> named(Collection<String> names) {
    return sql.list(
        NetworkRef.class,
        Query.of("select id, name from network")
            .where("name = any(:names)", "names", names.toArray(String[]::new))
            .orderBy("name"));
  }
}
