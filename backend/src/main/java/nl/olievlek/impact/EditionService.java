package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes what nobody asked for yet, so that nobody waits for it. */
@ApplicationScoped
class EditionService {

  private final EditionRepository editions;
  private final EditionMaker maker;
  private final Clock clock;

  EditionService(EditionRepository editions, EditionMaker maker, Clock clock) {
    this.editions = editions;
    this.maker = maker;
    this.clock = clock;
  }

  /** Networks without an edition of the last month that is over. */
  @Transactional
  List<UUID> missing() {
    return editions.missing(Edition.closed(LocalDate.now(clock)));
  }

  @Transactional
  void make(UUID network) {
    maker.current(network);
  }
}
