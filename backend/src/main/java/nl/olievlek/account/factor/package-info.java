/**
 * What people prove themselves with beside a password: codes of an app (TOTP), recovery codes on
 * paper, and passkeys, which stand for both.
 *
 * <p>A factor is set up by its owner after a fresh sign-in and taken away by the owner, or by
 * somebody who helps. Signing in comes in through {@link nl.olievlek.account.factor.Factors} and
 * {@link nl.olievlek.account.factor.Passkeys}.
 */
package nl.olievlek.account.factor;
