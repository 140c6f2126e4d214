package nl.olievlek.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.audit.AuditTrail;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.DatabaseFaults;
import nl.olievlek.platform.problem.Problems;

/**
 * Makes one of two: what others wrote down about somebody who never came in there, and the account
 * that the person has. Call within a transaction, before what moves is read.
 */
@ApplicationScoped
public class Joins {

  /** Every column of every feature that names a person; the database knows them all. */
  private static final String REFERENCES =
      """
      select format('update %s set %I = :account where %I = :former', c.conrelid::regclass, a.attname, a.attname)
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = 'person'::regclass
      order by 1""";

  private static final String ONE_PERSON =
      """
      select a.id from person p join person a on lower(a.email) = lower(p.email)
      where p.id = :former and p.entered_at is null and a.id = :account and a.entered_at is not null
      for update""";

  private final Sql sql;
  private final Event<Joining> joining;
  private final AuditTrail trail;

  Joins(Sql sql, Event<Joining> joining, AuditTrail trail) {
    this.sql = sql;
    this.joining = joining;
    this.trail = trail;
  }

  /**
   * Moves all that refers to somebody to an account with the same mail address.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when the address is another, or when
   *     both have what one person has once; nothing has moved then
   */
  public void join(UUID former, UUID account) {
    var both = Map.of("former", former, "account", account);
    if (sql.one(UUID.class, bound(ONE_PERSON, both)).isEmpty()) {
      throw Problems.conflict("account.join-other-address");
    }
    joining.fire(new Joining(former, account));
    try {
      references().forEach(statement -> sql.execute(statement, both));
    } catch (RuntimeException failure) {
      throw DatabaseFaults.problemOf(failure).isPresent()
          ? Problems.conflict("account.join-clash")
          : failure;
    }
    sql.one(Long.class, bound("select audit_joined(:former, :account)", both));
    trail.record(AuditTrail.Action.CHANGED, Person.class, account, "joined");
    sql.execute("delete from person where id = :former", both);
  }

  private List<String> references() {
    return sql.list(String.class, Query.of(REFERENCES));
  }

  private static Query bound(String text, Map<String, UUID> values) {
    var query = Query.of(text);
    values.forEach(query::with);
    return query;
  }
}
