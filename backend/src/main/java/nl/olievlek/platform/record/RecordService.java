package nl.olievlek.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Lists, shows, adds and changes small records of every kind. */
@ApplicationScoped
public class RecordService {

  private final Sql sql;
  private final EntityManager entities;

  RecordService(Sql sql, EntityManager entities) {
    this.sql = sql;
    this.entities = entities;
  }

  public <V> Page<V> list(
      SmallRecords<?, V> records, UUID owner, Selection filter, PageRequest page) {
    records.owner().look().accept(owner);
    var shape = records.shape();
    var query = filter.of(shape.of(owner)).orderBy(shape.sorts().orderBy(page));
    return sql.page(shape.view(), query, page);
  }

  @Transactional
  public <V> V get(SmallRecords<?, V> records, UUID owner, UUID id) {
    var shape = records.shape();
    return sql.one(shape.view(), shape.one(owner, id)).orElseThrow(Problems::notFound);
  }

  @Transactional
  public <R extends Record, V> V add(
      SmallRecords<R, V> records, UUID owner, R request, Scope scope) {
    records.owner().add().accept(owner, scope);
    records.check(owner, request, null);
    var added = records.shape().make().apply(owner, request);
    entities.persist(added);
    var id = added.id();
    records.kept(id, request, null);
    return get(records, owner, id);
  }

  @Transactional
  public <R extends Record, V> V change(
      SmallRecords<R, V> records, UUID owner, UUID id, R request, long version, Scope scope) {
    var kept = find(records, owner, id).orElseThrow(Problems::notFound);
    records.owner().change().accept(owner, scope);
    kept.requireVersion(version);
    var before = kept.content();
    records.check(owner, request, before);
    kept.change(request);
    records.kept(id, request, before);
    return get(records, owner, id);
  }

  /** The one that something else refers to, if it is of that owner. */
  public <R extends Record> Optional<? extends SmallRecord<R>> find(
      SmallRecords<R, ?> records, UUID owner, UUID id) {
    return Optional.ofNullable(entities.find(records.shape().entity(), id))
        .filter(kept -> kept.ownerId().equals(owner));
  }
}
