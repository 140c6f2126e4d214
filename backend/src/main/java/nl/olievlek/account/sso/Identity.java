package nl.olievlek.account.sso;

/**
 * Who signed on somewhere else.
 *
 * @param issuer where
 * @param subject who, in the words of that place
 * @param secondFactor whether that place asked for two factors
 */
record Identity(String issuer, String subject, boolean secondFactor) {

  @Override
  public String toString() {
    return "Identity[" + issuer + "]";
  }
}
