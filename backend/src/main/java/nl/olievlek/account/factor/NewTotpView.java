package nl.olievlek.account.factor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secret to put into an authenticator app. */
@Schema(
    name = "NewAuthenticatorApp",
    description = "A secret for your authenticator app; shown once, works after a first code.")
record NewTotpView(
    @Schema(description = "To type over, in base32.", examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
        String secret,
    @Schema(
            description = "For a QR code; draw it in the browser.",
            examples = "otpauth://totp/Olievlek:noor%40example.nl?secret=JBSWY3DPEHPK3PXP")
        String uri) {

  @Override
  public String toString() {
    return "NewTotpView[]";
  }
}
