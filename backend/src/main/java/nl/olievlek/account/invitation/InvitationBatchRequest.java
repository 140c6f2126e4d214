package nl.olievlek.account.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many invitations at once. */
@Schema(description = "Many people to invite; all or none.")
record InvitationBatchRequest(
    @NotEmpty @Size(max = 500) @Schema(description = "At most 500.")
        List<@Valid @NotNull InvitationRequest> invitations) {}
