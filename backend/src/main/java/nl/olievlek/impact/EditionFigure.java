package nl.olievlek.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A number of people among the figures of a network, from a day on.
 *
 * @param figure which, as in the view {@code impact_network_figure}
 * @param fromDate last day of the month from which on this is told
 * @param people how many; null when it is hidden
 * @param hiddenFrom cohorts and organisations to whose people it would give others away
 * @param shownTogether keys of readers of several of these to whom it would not
 */
record EditionFigure(
    String figure,
    LocalDate fromDate,
    Long people,
    List<UUID> hiddenFrom,
    List<String> shownTogether) {}
