package nl.olievlek.platform.audit;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.olievlek.platform.audit.AuditTrail.Action;
import nl.olievlek.platform.persistence.BaseEntity;
import org.hibernate.Interceptor;
import org.hibernate.type.CompositeType;
import org.hibernate.type.Type;

/** Sees every entity that is written, so that no service can forget the trail. */
@PersistenceUnitExtension
@ApplicationScoped
class EntityAudit implements Interceptor {

  private static final Set<String> BOOKKEEPING = Set.of("version", "createdAt", "updatedAt");

  // Looked up late: the trail itself needs the persistence unit that this is a part of.
  private final Instance<AuditTrail> trail;

  EntityAudit(Instance<AuditTrail> trail) {
    this.trail = trail;
  }

  @Override
  public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
    record(Action.CREATED, entity);
    return false;
  }

  @Override
  public boolean onFlushDirty(
      Object entity, Object id, Object[] now, Object[] before, String[] names, Type[] types) {
    var changed =
        IntStream.range(0, names.length)
            .filter(i -> before == null || !Objects.deepEquals(now[i], before[i]))
            .boxed()
            .flatMap(i -> changed(names[i], types[i], now[i], before == null ? null : before[i]))
            .filter(name -> !BOOKKEEPING.contains(name))
            .toArray(String[]::new);
    record(Action.CHANGED, entity, changed);
    return false;
  }

  /** A field; of what consists of fields itself, those of them. */
  private static Stream<String> changed(String name, Type type, Object now, Object before) {
    if (!(type instanceof CompositeType parts)) {
      return Stream.of(name);
    }
    var values = parts.getPropertyValues(now);
    var others = parts.getPropertyValues(before);
    return IntStream.range(0, values.length)
        .filter(i -> !Objects.deepEquals(values[i], others[i]))
        .mapToObj(i -> parts.getPropertyNames()[i]);
  }

  @Override
  public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
    record(Action.REMOVED, entity);
  }

  private void record(Action action, Object entity, String... fields) {
    if (entity instanceof BaseEntity kept) {
      trail
          .get()
          .record(action, entity.getClass(), kept.id(), Arrays.copyOf(fields, fields.length));
    }
  }
}
