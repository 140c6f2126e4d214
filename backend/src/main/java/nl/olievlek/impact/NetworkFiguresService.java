package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Counts what a network is and did. */
@ApplicationScoped
class NetworkFiguresService {

  private final NetworkFiguresRepository figures;
  private final Clock clock;

  NetworkFiguresService(NetworkFiguresRepository figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /** The figures as of a date, today when it is null. */
  @Transactional
  NetworkFiguresView asOf(LocalDate date, UUID network, Scope scope) {
    var day = Objects.requireNonNullElseGet(date, () -> LocalDate.now(clock));
    return figures.asOf(day, network, scope).orElseThrow(Problems::notFound);
  }
}
