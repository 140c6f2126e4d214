package nl.olievlek.platform.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.stream.Stream;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.ProblemException.FieldText;

/**
 * A section with what its rows look like.
 *
 * @param <R> its rows
 */
record Sheet<R extends Record>(
    String name, int order, ImportSection<R> section, Class<R> row, RowFields fields) {

  @SuppressWarnings("unchecked")
  static <R extends Record> Sheet<R> of(ImportSection<R> section) {
    var type = section.getClass();
    var named = type.getAnnotation(Section.class);
    var row =
        (Class<R>)
            TypeFactory.defaultInstance()
                .constructType(type)
                .findTypeParameters(ImportSection.class)[0]
                .getRawClass();
    return new Sheet<>(named.value(), named.order(), section, row, RowFields.of(row));
  }

  /** Reads, checks and stores one row. */
  void take(JsonNode node, RowReader reader, ImportContext context) {
    var id = section.take(reader.read(fields.in(node), row), context);
    if (id != null && node.hasNonNull(RowFields.KEY)) {
      context.name(node.get(RowFields.KEY).asText(), id);
    }
  }

  /** What is wrong with a row at a place in the file. */
  Stream<FieldText> faults(String place, ProblemException problem) {
    return problem.fields().isEmpty()
        ? Stream.of(new FieldText(place, problem.detail()))
        : problem.fields().stream()
            .map(wrong -> new FieldText(place + "." + fields.named(wrong.field()), wrong.text()));
  }
}
