package nl.olievlek.organisation.collective;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/** Section {@code collectiveMembers}. */
@ApplicationScoped
@Section(value = "collectiveMembers", order = 120)
class CollectiveMemberImport implements ImportSection<CollectiveMemberImport.Row> {

  @Override
  public UUID take(Row row, ImportContext context) {
    return context.store(new CollectiveMember(row.collectiveId(), row.member()));
  }

  /** A row. */
  record Row(@NotNull UUID collectiveId, @JsonUnwrapped @Valid CollectiveMemberRequest member) {}
}
