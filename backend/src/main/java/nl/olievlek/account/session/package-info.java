/**
 * Who is signed in where. A session begins when somebody comes in, is used as long as its refresh
 * token is, and ends when its owner, a change of password or a stolen token ends it; an access
 * token of an ended session opens nothing any more.
 *
 * <p>Later packages come in through {@link nl.olievlek.account.session.Sessions}.
 */
package nl.olievlek.account.session;
