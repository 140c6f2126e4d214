package nl.olievlek.account.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation asks, as callers see it. */
@Schema(
    name = "AccessPolicy",
    description = "What an organisation asks of its people, and whom it shows their names.")
record AccessPolicyView(
    @JsonIgnore long version,
    @Schema(
            description =
                "Whether people with a role that sees data of others need a second factor.",
            examples = "REQUIRED")
        SecondFactor secondFactor,
    @Schema(
            description =
                "From when others see the names of the organisation's learners; with `AGREED` they"
                    + " see `Leerling van` (`Learner of`) and its name until an internship is agreed.",
            examples = "ALWAYS")
        NamesFrom namesFrom)
    implements Versioned {}
