package nl.olievlek.network.result;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.record.Selection;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which results to list. */
record ResultFilter(
    @QueryParam("kind") @Parameter(description = "Only results of this kind.") ResultKind kind,
    @QueryParam("themeId") @Parameter(description = "Only results of this theme.") UUID themeId)
    implements Selection {

  @Override
  public Query of(Query results) {
    return results
        .whereGiven("r.kind = :kind", "kind", kind)
        .whereGiven("r.theme_id = :theme", "theme", themeId);
  }
}
