package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/**
 * Counts what a network is and did; numbers of people as they stand for who sees them, and as they
 * were published for everyone else.
 */
@ApplicationScoped
class NetworkFiguresService {

  private final NetworkFiguresRepository figures;
  private final EditionMaker maker;
  private final EditionRepository editions;
  private final Clock clock;

  NetworkFiguresService(
      NetworkFiguresRepository figures,
      EditionMaker maker,
      EditionRepository editions,
      Clock clock) {
    this.figures = figures;
    this.maker = maker;
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * The figures as of a date, today when it is null; of a day to come nothing is known.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 for a day to come
   */
  @Transactional
  NetworkFiguresView asOf(LocalDate date, UUID network, Scope scope) {
    var today = LocalDate.now(clock);
    var day = Objects.requireNonNullElse(date, today);
    if (day.isAfter(today)) {
      throw Problems.invalid("asOfDate", "impact.day-to-come");
    }
    if (!figures.exists(network)) {
      throw Problems.notFound();
    }
    var people = scope.runs(network) ? null : published(day, network, scope);
    return figures.asOf(day, network, people).orElseThrow(Problems::notFound);
  }

  private PublishedPeople published(LocalDate day, UUID network, Scope scope) {
    var edition = maker.current(network);
    return PublishedPeople.of(
        editions.figures(edition.id()), edition.told(day), Reader.of(scope, edition));
  }
}
