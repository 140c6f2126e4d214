package nl.olievlek.account.sso;

/**
 * What is asked of a provider, of which only we know the parts.
 *
 * @param state tells the answer to this question from others
 * @param nonce comes back inside the signed answer
 * @param verifier proves that who redeems the code is who asked (PKCE)
 */
record Question(String state, String nonce, String verifier) {

  @Override
  public String toString() {
    return "Question[]";
  }
}
