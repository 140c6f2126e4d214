package nl.olievlek.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.olievlek.platform.text.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Name and address of a person who is not known yet. */
@Schema(description = "Name and mail address of a person who is not known yet.")
public record NewPerson(
    @NotBlank @Size(max = 100) @Schema(description = "Given name.", examples = "Noor") @Name
        String givenName,
    @Size(max = 30)
        @Schema(description = "Words before the surname.", examples = "van der", nullable = true)
        @Name
        String surnamePrefix,
    @NotBlank @Size(max = 100) @Schema(description = "Surname.", examples = "Berg") @Name
        String surname,
    @Email
        @Size(max = 254)
        @Schema(
            description = "Mail address, unique.",
            examples = "noor@example.nl",
            nullable = true)
        String email,
    @Schema(description = "Language of messages; Dutch when absent.", nullable = true)
        Language preferredLanguage) {

  /** Somebody whose language is not known. */
  public NewPerson(String givenName, String surnamePrefix, String surname, String email) {
    this(givenName, surnamePrefix, surname, email, null);
  }
}
