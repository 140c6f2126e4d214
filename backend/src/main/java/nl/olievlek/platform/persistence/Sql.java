package nl.olievlek.platform.persistence;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.olievlek.platform.paging.Keyset;
import nl.olievlek.platform.paging.KeysetRequest;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * Reads rows into records and runs the few statements that are better said in SQL.
 *
 * <p>Takes part in the current transaction and sees what entities changed in it. Columns map to
 * record components by name ({@code start_date} to {@code startDate}); a nested record carries
 * {@code @Nested("prefix")}.
 */
@ApplicationScoped
public class Sql {

  private static final StatementCustomizer PLANNED_EACH_TIME = new PlannedEachTime();

  private final Jdbi jdbi;
  private final EntityManager entities;
  private final TransactionSynchronizationRegistry transaction;

  Sql(
      AgroalDataSource dataSource,
      EntityManager entities,
      TransactionSynchronizationRegistry transaction,
      StatementCount statements) {
    this.entities = entities;
    this.transaction = transaction;
    jdbi = Jdbi.create(dataSource);
    jdbi.setTransactionHandler(new CMTTransactionHandler());
    jdbi.getConfig(Handles.class).setForceEndTransactions(false);
    jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    // What is bound can be a name or an address: an exception, which ends up in the log, does not
    // tell it.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    jdbi.installPlugin(new PostgresPlugin()).installPlugin(new Jackson2Plugin());
    jdbi.getConfig(Jackson2Config.class)
        .setMapper(JsonMapper.builder().addModule(new JavaTimeModule()).build());
    jdbi.registerRowMapper(new RecordMappers()).setSqlLogger(statements);
  }

  /** All rows. */
  public <T> List<T> list(Class<T> type, Query query) {
    flush();
    return jdbi.withHandle(handle -> asked(handle, query).mapTo(type).list());
  }

  /** The one row, if there is one. */
  public <T> Optional<T> one(Class<T> type, Query query) {
    flush();
    return jdbi.withHandle(handle -> asked(handle, query).mapTo(type).findOne());
  }

  /**
   * All rows with their columns in order, for who does not know them beforehand. A value is what
   * its column says: see {@link Values}.
   */
  public List<Map<String, Object>> rows(Query query) {
    flush();
    return jdbi.withHandle(
        handle -> asked(handle, query).map((rows, context) -> Values.of(rows)).list());
  }

  /** One page of rows, and the total only when the caller asked for it. */
  public <T> Page<T> page(Class<T> type, Listed list, PageRequest page) {
    var rows = list(type, list.limited(page));
    var total = page.withTotal() ? one(Long.class, list.counted()).orElseThrow() : null;
    return Page.of(rows, page, total);
  }

  /**
   * One stretch of a stream, newest first.
   *
   * @param column the column of the identifiers, which come in the order of time
   */
  public <T> Keyset<T> stretch(
      Class<T> type, Query query, KeysetRequest request, String column, Function<T, UUID> id) {
    var from =
        query
            .whereGiven(column + " < :cursor", "cursor", request.cursor())
            .orderBy(column + " desc");
    return Keyset.of(list(type, from.limited(request)), request, id);
  }

  /**
   * Holds a row until the transaction ends, for a step that depends on what hangs on the row: waits
   * for all who {@link #keep} it. Hold first and read afterwards, because what was read before may
   * be otherwise by now.
   */
  public void hold(String table, UUID id) {
    one(UUID.class, row(table, id).orderBy("id for no key update"));
  }

  /**
   * Keeps a row as it is until the transaction ends, for something new that hangs on it; others may
   * keep it too, and who {@link #hold holds} it waits.
   */
  public void keep(String table, UUID id) {
    one(UUID.class, row(table, id).orderBy("id for share"));
  }

  /**
   * Waits until nobody else does this, and lets nobody do it until the transaction ends: for what
   * depends on more rows than can be held. Read afterwards, as with {@link #hold}.
   */
  public void alone(String what) {
    one(
        Boolean.class,
        Query.of("select pg_advisory_xact_lock(hashtext(:what)) is not null").with("what", what));
  }

  private static Query row(String table, UUID id) {
    return Query.of("select id from " + table).where("id = :id", "id", id);
  }

  /** Runs a statement that changes rows and says how many. */
  public int execute(String statement, Map<String, ?> arguments) {
    flush();
    return executeWithoutFlush(statement, arguments);
  }

  /** As {@link #execute}, for code that itself runs while entities are being written. */
  public int executeWithoutFlush(String statement, Map<String, ?> arguments) {
    return jdbi.withHandle(handle -> handle.createUpdate(statement).bindMap(arguments).execute());
  }

  /** Runs one statement for each set of arguments, in one round trip. */
  public void executeAll(String statement, List<? extends Map<String, ?>> arguments) {
    if (arguments.isEmpty()) {
      return;
    }
    flush();
    jdbi.useHandle(
        handle -> {
          var batch = handle.prepareBatch(statement);
          arguments.forEach(row -> batch.bindMap(row).add());
          batch.execute();
        });
  }

  /** A plan that was made for other words finds these by the wrong index. */
  private static org.jdbi.v3.core.statement.Query asked(Handle handle, Query query) {
    var asked = handle.createQuery(query.text()).bindMap(query.arguments());
    return query.searches() ? asked.addCustomizer(PLANNED_EACH_TIME) : asked;
  }

  private void flush() {
    if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
      entities.flush();
    }
  }
}
