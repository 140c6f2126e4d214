package nl.olievlek.network.theme;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.record.Selection;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which themes to list. */
record ThemeFilter(
    @QueryParam("asOfDate")
        @Parameter(
            description =
                "Only themes that the network worked on on this day. Where a theme has no dates, "
                    + "those of its first and last phase count; unknown means open.")
        LocalDate asOfDate,
    @QueryParam("phaseId")
        @Parameter(description = "Only themes that the network works on in this phase.")
        UUID phaseId)
    implements Selection {

  /**
   * The dates of a theme come first; where it has none, those of its first and last phase count.
   */
  private static final String ON_DATE =
      """
      coalesce(coalesce(t.valid_from, fp.start_date) <= :asOf, true)
        and coalesce(coalesce(t.valid_to, lp.end_date) >= :asOf, true)""";

  private static final String IN_PHASE =
      """
      exists (select 1 from network_phase p where p.id = :phase and p.network_id = t.network_id
        and coalesce(fp.sequence <= p.sequence, true) and coalesce(lp.sequence >= p.sequence, true))""";

  @Override
  public Query of(Query themes) {
    return themes.whereGiven(ON_DATE, "asOf", asOfDate).whereGiven(IN_PHASE, "phase", phaseId);
  }
}
