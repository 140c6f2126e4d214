package nl.olievlek.account.session;

/** How somebody came in. */
public enum Method {
  PASSWORD,
  PASSKEY,
  SSO
}
