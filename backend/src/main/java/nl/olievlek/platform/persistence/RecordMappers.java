package nl.olievlek.platform.persistence;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;

/**
 * Maps rows to any record. Rows and views are package-private, because nobody outside their feature
 * is to see them.
 */
class RecordMappers implements RowMapperFactory {

  private final Map<Class<?>, RowMapper<?>> mappers = new ConcurrentHashMap<>();

  @Override
  public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
    if (type instanceof Class<?> candidate && candidate.isRecord()) {
      return Optional.of(mappers.computeIfAbsent(candidate, RecordMapper<Record>::new));
    }
    return Optional.empty();
  }
}
