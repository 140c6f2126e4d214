package nl.olievlek.platform.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Reads what is kept about somebody, whatever its columns. */
@ApplicationScoped
public class PersonalRecords {

  private static final String SELECT =
      """
      select row_to_json(x)::text as fields, x.kept_by as organisation_id, x.ended_date
      from (%s) x""";

  private final Sql sql;
  private final ObjectMapper json;

  PersonalRecords(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /**
   * The rows of a SELECT.
   *
   * @param name what each row is
   * @param select with the parameter {@code :person}; {@code kept_by} and {@code ended_date} say
   *     which term counts from when, every other column is shown
   */
  public List<PersonalRecord> of(String name, String select, UUID person) {
    return sql.list(Row.class, Query.of(SELECT.formatted(select)).with("person", person)).stream()
        .map(row -> new PersonalRecord(name, row.organisationId(), row.endedDate(), fields(row)))
        .toList();
  }

  private List<PersonalRecord.Field> fields(Row row) {
    try {
      return json.readTree(row.fields()).properties().stream()
          .filter(
              field -> !field.getKey().equals("kept_by") && !field.getKey().equals("ended_date"))
          .map(field -> new PersonalRecord.Field(field.getKey(), text(field.getValue())))
          .toList();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(", "))
        : value.asText();
  }

  /** One row with its columns as JSON, in their order. */
  record Row(String fields, UUID organisationId, LocalDate endedDate) {}
}
