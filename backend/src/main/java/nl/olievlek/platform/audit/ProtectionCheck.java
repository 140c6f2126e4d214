package nl.olievlek.platform.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import org.jboss.logging.Logger;

/** Says at the start when the product itself could change the trail. */
@ApplicationScoped
class ProtectionCheck {

  private static final Logger LOG = Logger.getLogger(ProtectionCheck.class);

  private static final Query MAY_CHANGE =
      Query.of("select has_table_privilege('audit_record', 'update, delete, truncate')");

  private final Sql sql;

  ProtectionCheck(Sql sql) {
    this.sql = sql;
  }

  void check(@Observes StartupEvent started) {
    if (mayChange()) {
      LOG.warn(
          "The audit trail is not protected from the product itself: it owns the tables. "
              + "Give the migrations a role of their own (QUARKUS_FLYWAY_USERNAME).");
    }
  }

  boolean mayChange() {
    return sql.one(Boolean.class, MAY_CHANGE).orElseThrow();
  }
}
