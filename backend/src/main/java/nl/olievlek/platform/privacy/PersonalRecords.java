package nl.olievlek.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** Reads what is kept about somebody, whatever its columns. */
@ApplicationScoped
public class PersonalRecords {

  private static final String ORGANISATION = "kept_by";
  private static final String ENDED = "ended_date";

  private final Sql sql;

  PersonalRecords(Sql sql) {
    this.sql = sql;
  }

  /**
   * The rows of a SELECT.
   *
   * @param name what each row is
   * @param select with the parameter {@code :person}; {@code kept_by} and {@code ended_date} say
   *     which term counts from when, every other column is shown
   * @param codes columns that hold one of the product's own words; all other texts are what
   *     somebody wrote
   */
  public List<PersonalRecord> of(String name, String select, UUID person, String... codes) {
    var coded = Set.of(codes);
    return sql.rows(Query.of(select).with("person", person)).stream()
        .map(
            row ->
                new PersonalRecord(
                    name,
                    (UUID) row.get(ORGANISATION),
                    (LocalDate) row.get(ENDED),
                    fields(row, coded)))
        .toList();
  }

  private static List<PersonalRecord.Field> fields(Map<String, Object> row, Set<String> codes) {
    return row.entrySet().stream()
        .filter(column -> !Set.of(ORGANISATION, ENDED).contains(column.getKey()))
        .map(
            column ->
                new PersonalRecord.Field(
                    column.getKey(), column.getValue(), codes.contains(column.getKey())))
        .toList();
  }
}
