package nl.olievlek.exchange.internship.agreement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a party agrees. */
@Schema(name = "InternshipApprovalRequest", description = "That a party agrees.")
record ApprovalRequest(
    @Schema(
            description =
                "The day on which the party signed on paper; only for the coordinator, who notes it "
                    + "for the party. Leave it out when you agree yourself.",
            examples = "2027-01-20",
            nullable = true)
        LocalDate onPaperDate) {}
