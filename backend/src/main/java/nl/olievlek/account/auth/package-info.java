/**
 * Coming in, staying in and leaving: a password, a short access token, a refresh token that changes
 * at every use.
 *
 * <p>A session is a family of refresh tokens; using one twice ends the family.
 */
package nl.olievlek.account.auth;
