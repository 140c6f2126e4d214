/**
 * To which organisation a person belongs, from when to when. Made by hand, and by itself when
 * somebody gets a role in an organisation.
 */
package nl.olievlek.account.affiliation;
