package nl.olievlek.exchange.internship.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a party does not agree any more. */
@Schema(
    name = "InternshipApprovalWithdrawalRequest",
    description = "That a party does not agree any more.")
record WithdrawalRequest(
    @NotBlank
        @Size(max = 1000)
        @Schema(description = "Why.", examples = "Het rooster is veranderd.")
        String reason) {}
