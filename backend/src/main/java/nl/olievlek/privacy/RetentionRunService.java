package nl.olievlek.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.privacy.PersonalData;
import nl.olievlek.platform.privacy.PersonalData.Ended;
import nl.olievlek.platform.problem.Problems;

/** Destroys what was kept long enough, and writes down how much that was. */
@ApplicationScoped
class RetentionRunService {

  private final Instance<PersonalData> kept;
  private final RetentionRuleRepository rules;
  private final RetentionRunRepository runs;
  private final Clock clock;

  RetentionRunService(
      @Any Instance<PersonalData> kept,
      RetentionRuleRepository rules,
      RetentionRunRepository runs,
      Clock clock) {
    this.kept = kept;
    this.rules = rules;
    this.runs = runs;
    this.clock = clock;
  }

  Page<RetentionRunView> list(PageRequest page) {
    return runs.page(page);
  }

  @Transactional
  RetentionRunView get(UUID id) {
    return runs.view(id).orElseThrow(Problems::notFound);
  }

  /**
   * Runs once, all or nothing.
   *
   * @param starter who asked for it; null at night
   */
  @Transactional
  RetentionRunView run(boolean preview, UUID starter) {
    runs.waitForOthers();
    var run = new RetentionRun(preview, starter);
    runs.persist(run);
    var terms = rules.terms();
    // The account last: the others find what is theirs by the person.
    kept.stream()
        .sorted(Comparator.comparing(PersonalData::position).reversed())
        .forEach(data -> run(run.id(), data, terms, preview));
    return get(run.id());
  }

  private void run(UUID run, PersonalData data, Terms terms, boolean preview) {
    var due = due(data, terms);
    runs.keep(run, due);
    if (!preview) {
      due.forEach(part -> data.destroy(part.records()));
    }
  }

  private List<Due> due(PersonalData data, Terms terms) {
    var today = LocalDate.now(clock);
    var candidates = data.endedBefore(today.minusMonths(terms.shortest(data.kind())));
    var byOrganisation =
        candidates.stream()
            .collect(Collectors.groupingBy(ended -> Optional.ofNullable(ended.organisationId())));
    return byOrganisation.entrySet().stream()
        .flatMap(part -> due(data, part.getKey().orElse(null), part.getValue(), terms, today))
        .toList();
  }

  private static Stream<Due> due(
      PersonalData data, UUID organisation, List<Ended> ended, Terms terms, LocalDate today) {
    var months = terms.months(data.kind(), organisation);
    var records =
        ended.stream()
            .filter(one -> one.endedDate().isBefore(today.minusMonths(months)))
            .map(Ended::id)
            .toList();
    return records.isEmpty()
        ? Stream.empty()
        : Stream.of(new Due(data.kind(), organisation, months, records));
  }
}
