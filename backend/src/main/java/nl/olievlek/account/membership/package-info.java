/**
 * Tells people about memberships. The feature that keeps them knows no people: it says what
 * happened, and this tells who has to know.
 */
package nl.olievlek.account.membership;
