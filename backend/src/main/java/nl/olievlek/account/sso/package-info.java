/**
 * Signing on at the door of an organisation that people know already, by OpenID Connect:
 * authorization code with PKCE, state and nonce.
 *
 * <p>Of somebody's identity there only issuer and subject are kept. It is linked by the person,
 * from an invitation or from their own account; never because two mail addresses look alike.
 */
package nl.olievlek.account.sso;
