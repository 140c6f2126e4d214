package nl.olievlek.platform.persistence;

import java.lang.reflect.Type;
import java.util.Optional;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Maps rows to any record. Rows and views are package-private, because nobody outside their feature
 * is to see them.
 */
class RecordMappers implements RowMapperFactory {

  @Override
  public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
    if (type instanceof Class<?> candidate && candidate.isRecord()) {
      var constructor = candidate.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return Optional.of(ConstructorMapper.of(constructor));
    }
    return Optional.empty();
  }
}
