package nl.olievlek.account.factor;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The second factors of the caller. */
@Schema(name = "SecondFactors", description = "What you can prove yourself with beside a password.")
record SecondFactorsView(
    @Schema(description = "Whether your roles ask for one.") boolean required,
    @Schema(description = "Whether you are never asked, because you are made up for a sample.")
        boolean exempt,
    @Schema(description = "Your authenticator app; null when there is none.", nullable = true)
        App totp,
    @Schema(description = "Recovery codes that still work.", examples = "9") int recoveryCodesLeft,
    @Schema(description = "Your passkeys, the oldest first.") List<PasskeyView> passkeys) {

  /** An authenticator app. */
  @Schema(name = "AuthenticatorApp", description = "An authenticator app that makes codes.")
  record App(@Schema(description = "When it was set up.") Instant confirmedAt) {}
}
