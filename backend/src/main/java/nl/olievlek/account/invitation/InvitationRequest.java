package nl.olievlek.account.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.olievlek.account.Language;
import nl.olievlek.account.NewGrant;
import nl.olievlek.account.NewPerson;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.text.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to invite to what. */
@Schema(description = "Whom to invite, and to which role.")
record InvitationRequest(
    @NotBlank @Size(max = 100) @Schema(description = "Given name.", examples = "Noor") @Name
        String givenName,
    @Size(max = 30)
        @Schema(description = "Words before the surname.", examples = "van der", nullable = true)
        @Name
        String surnamePrefix,
    @NotBlank @Size(max = 100) @Schema(description = "Surname.", examples = "Berg") @Name
        String surname,
    @NotBlank
        @Email
        @Size(max = 254)
        @Schema(description = "Mail address that the link goes to.", examples = "noor@example.nl")
        String email,
    @Schema(description = "Language of messages; Dutch when absent.", nullable = true)
        Language preferredLanguage,
    @NotNull @Schema(description = "The role.", examples = "SUPERVISOR") Role role,
    @Schema(description = "The network it works in.", nullable = true) UUID networkId,
    @Schema(description = "The organisation it works in.", nullable = true) UUID organisationId,
    @Schema(description = "The cohort it works in.", nullable = true) UUID cohortId,
    @Schema(description = "Last day of the role; null while it goes on.", nullable = true)
        LocalDate validTo) {

  /** The address as it is kept. */
  String address() {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  NewPerson person() {
    return new NewPerson(givenName, surnamePrefix, surname, email, preferredLanguage);
  }

  NewGrant grant() {
    return new NewGrant(role, networkId, organisationId, cohortId, null, validTo);
  }

  @Override
  public String toString() {
    return "InvitationRequest[]";
  }
}
