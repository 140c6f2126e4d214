package nl.olievlek.account.auth;

import nl.olievlek.account.MeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An access token and who it is for. */
@Schema(
    name = "Access",
    description =
        "An access token. The refresh token travels in an HttpOnly cookie and is never in the body.")
public record AccessView(
    @Schema(description = "Send it as `Authorization: Bearer …`.") String accessToken,
    @Schema(description = "Always `Bearer`.", examples = "Bearer") String tokenType,
    @Schema(description = "Seconds until it ends.", examples = "600") long expiresIn,
    @Schema(description = "Who signed in.") MeView person) {

  @Override
  public String toString() {
    return "AccessView[]";
  }
}
