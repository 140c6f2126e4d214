package nl.olievlek.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response.Status.Family;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.json.StrictJson;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.problem.DatabaseFaults;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Takes in network files: all rows or none, with every faulty row named. */
@ApplicationScoped
public class NetworkImportService {

  /** Faults that are collected before giving up. */
  private static final int MOST_FAULTS = 50;

  private static final int FORMAT = 1;

  private final List<Sheet<?>> sheets;
  private final StrictJson json;
  private final Validator validator;
  private final EntityManager entities;
  private final Transitions transitions;
  private final Clock clock;

  NetworkImportService(
      @Any Instance<ImportSection<?>> sections,
      StrictJson json,
      Validator validator,
      EntityManager entities,
      Transitions transitions,
      Clock clock) {
    this.sheets =
        sections.stream()
            .<Sheet<?>>map(Sheet::of)
            .sorted(Comparator.comparingInt(Sheet::order))
            .toList();
    this.json = json;
    this.validator = validator;
    this.entities = entities;
    this.transitions = transitions;
    this.clock = clock;
  }

  /**
   * Takes in files on behalf of the product itself, see {@link #take(List, Scope)}.
   *
   * @return the number of rows stored per section
   */
  @Transactional
  public Map<String, Integer> take(List<ImportFile> files) {
    return take(files, null);
  }

  /**
   * Takes in files that may refer to each other's keys, in their order.
   *
   * @param importer who does so, and may give no role to whom they could not give it otherwise
   * @return the number of rows stored per section
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names each faulty row as {@code
   *     section[row].field}
   */
  @Transactional
  public Map<String, Integer> take(List<ImportFile> files, Scope importer) {
    var context = new ImportContext(entities, transitions, clock, importer);
    var reader = new RowReader(json, validator, context);
    var counts = new LinkedHashMap<String, Integer>();
    for (var file : files) {
      requireKnown(file);
      context.start(file.sample(), weeksToShift(file.anchorDate()));
      for (var sheet : sheets) {
        counts.merge(sheet.name(), read(sheet, file, reader, context), Integer::sum);
      }
    }
    return counts;
  }

  private int read(Sheet<?> sheet, ImportFile file, RowReader reader, ImportContext context) {
    var rows = file.sections().getOrDefault(sheet.name(), List.of());
    var faults = new ArrayList<FieldText>();
    for (var index = 0; index < rows.size() && faults.size() < MOST_FAULTS; index++) {
      try {
        sheet.take(rows.get(index), reader, context);
        entities.flush();
      } catch (RuntimeException failure) {
        var problem = refused(failure);
        sheet.faults(sheet.name() + "[" + index + "]", problem).forEach(faults::add);
        if (problem.fields().isEmpty()) {
          // The database may refuse anything more in this transaction.
          break;
        }
      } finally {
        // Else each row is compared with all the rows before it.
        entities.clear();
      }
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    return rows.size();
  }

  private static ProblemException refused(RuntimeException failure) {
    return DatabaseFaults.problemOf(failure)
        // Else nothing is wrong with the row.
        .filter(problem -> Family.familyOf(problem.status()) != Family.SERVER_ERROR)
        .orElseThrow(() -> failure);
  }

  private void requireKnown(ImportFile file) {
    if (file.format() != FORMAT) {
      throw Problems.invalid("format", "platform.one-of", FORMAT);
    }
    var unknown = new HashSet<>(file.sections().keySet());
    sheets.forEach(sheet -> unknown.remove(sheet.name()));
    if (!unknown.isEmpty()) {
      throw Problems.invalid(
          "sections", "platform.import-unknown-section", String.join(", ", unknown));
    }
  }

  private long weeksToShift(LocalDate anchor) {
    if (anchor == null) {
      return 0;
    }
    return ChronoUnit.WEEKS.between(monday(anchor), monday(LocalDate.now(clock)));
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
