package nl.olievlek.account.sso;

import java.util.UUID;

/**
 * A sign-on under way.
 *
 * @param provider key of the provider
 * @param secrets sealed: nonce, verifier and the token of an invitation if there is one
 * @param personId who links a sign-on to their account; null for who comes in
 * @param returnTo page to go to afterwards, or null
 */
record Attempt(String provider, String secrets, UUID personId, String returnTo) {}
