package nl.olievlek.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
import nl.olievlek.platform.problem.DatabaseFaults;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Takes in network files: all rows or none, with every faulty row named. */
@ApplicationScoped
public class NetworkImportService {

  /** Faults that are collected before giving up. */
  private static final int MOST_FAULTS = 50;

  private static final int FORMAT = 1;

  private final List<ImportSection> sections;
  private final EntityManager entities;
  private final Clock clock;

  NetworkImportService(@Any Instance<ImportSection> sections, EntityManager entities, Clock clock) {
    this.entities = entities;
    this.sections =
        sections.stream().sorted(Comparator.comparingInt(ImportSection::order)).toList();
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
    var context = new ImportContext(importer);
    var counts = new LinkedHashMap<String, Integer>();
    for (var file : files) {
      requireKnown(file);
      context.start(file.sample(), weeksToShift(file.anchorDate()));
      for (var section : sections) {
        counts.merge(section.name(), read(section, file, context), Integer::sum);
      }
    }
    return counts;
  }

  private int read(ImportSection section, ImportFile file, ImportContext context) {
    var rows = file.sections().getOrDefault(section.name(), List.of());
    var faults = new ArrayList<ImportFault>();
    for (var index = 0; index < rows.size() && faults.size() < MOST_FAULTS; index++) {
      var place = section.name() + "[" + index + "]";
      try {
        var row = new ImportRow(rows.get(index), context);
        section.read(row);
        row.requireAllKnown();
        entities.flush();
        // Else each row is compared with all the rows before it.
        entities.clear();
      } catch (ImportFault fault) {
        faults.add(new ImportFault(place + "." + fault.field(), fault.key(), fault.arguments()));
      } catch (RuntimeException failure) {
        // The database refuses anything more in this transaction: this row is the one to name.
        faults.add(refused(place, failure));
        break;
      }
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(
          faults.stream().map(f -> Problems.violation(f.field(), f.key(), f.arguments())).toList());
    }
    return rows.size();
  }

  private static ImportFault refused(String place, RuntimeException failure) {
    var problem = DatabaseFaults.problemOf(failure).orElseThrow(() -> failure);
    if (problem.getResponse().getStatusInfo().getFamily() == Family.SERVER_ERROR) {
      // Nothing is wrong with the row.
      throw failure;
    }
    return new ImportFault(place, problem.detail().key(), problem.detail().arguments());
  }

  private void requireKnown(ImportFile file) {
    if (file.format() != FORMAT) {
      throw Problems.invalid("format", "platform.one-of", FORMAT);
    }
    var unknown = new HashSet<>(file.sections().keySet());
    sections.forEach(section -> unknown.remove(section.name()));
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
