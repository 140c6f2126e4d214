package nl.olievlek.network.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.record.RecordService;

/** Themes as later features see them. */
@ApplicationScoped
public class Themes {

  private final RecordService records;
  private final ThemeRecords themes;

  Themes(RecordService records, ThemeRecords themes) {
    this.records = records;
    this.themes = themes;
  }

  /**
   * A theme of a network that a request refers to.
   *
   * @param field the field of the request, for the problem
   * @throws nl.olievlek.platform.problem.ProblemException 400 when the network has no such theme
   */
  public ThemeRef require(String field, UUID id, UUID network) {
    return records
        .find(themes, network, id)
        .map(theme -> new ThemeRef(theme.id(), theme.content().name()))
        .orElseThrow(() -> Problems.unknown(field));
  }
}
