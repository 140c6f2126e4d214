package nl.olievlek.proposal.adoption;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code adoptions}. The date is left out when the source does not say since when. */
@ApplicationScoped
@Section(value = "adoptions", order = 710)
class AdoptionImport implements ImportSection<AdoptionImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    var reason = row.stopReason();
    var adoption = Adoption.imported(row.proposalId(), row.adoption(), reason, context.sample());
    var since = context.noon(row.adoption().stageDate());
    return context.store(adoption, adoption.stage(), reason, since);
  }

  /** A row. */
  record Row(
      @NotNull UUID proposalId,
      @JsonUnwrapped @Valid AdoptionRequest adoption,
      @Size(max = 1000) String stopReason) {}
}
