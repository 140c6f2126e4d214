package nl.olievlek.account.invitation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of many invitations at once. */
@Schema(name = "InvitationBatch", description = "The invitations that were made at once.")
record InvitationBatchView(
    @Schema(description = "How many were made.", examples = "66") int created,
    @Schema(description = "They, in the order of the request.") List<InvitationView> items) {}
