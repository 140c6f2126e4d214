package nl.olievlek.account.factor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** New recovery codes. */
@Schema(
    name = "RecoveryCodes",
    description = "Ten codes to print; each works once. They are shown this one time.")
record RecoveryCodesView(
    @Schema(description = "The codes.", examples = "[\"7KQ2M-XW9RT\"]")
        List<String> recoveryCodes) {

  @Override
  public String toString() {
    return "RecoveryCodesView[]";
  }
}
