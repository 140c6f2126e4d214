package nl.olievlek.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import nl.olievlek.platform.paging.Keyset;
import nl.olievlek.platform.paging.KeysetRequest;
import nl.olievlek.platform.security.PersonNames;
import nl.olievlek.platform.security.Scope;

/** Finds records of the trail and puts names to them. */
@ApplicationScoped
class AuditService {

  private final AuditRepository records;
  private final PersonNames names;

  AuditService(AuditRepository records, PersonNames names) {
    this.records = records;
    this.names = names;
  }

  Keyset<AuditRecordView> search(AuditFilter filter, Scope scope, KeysetRequest stretch) {
    return named(records.search(filter, scope, stretch), scope);
  }

  Keyset<AuditRecordView> concerning(Scope scope, KeysetRequest stretch) {
    return named(records.concerning(scope, stretch), scope);
  }

  private Keyset<AuditRecordView> named(Keyset<AuditRow> found, Scope scope) {
    var people = found.items().stream().flatMap(AuditRow::people).collect(Collectors.toSet());
    var known = names.of(people, scope);
    return found.map(row -> row.view(known, scope.person()));
  }
}
