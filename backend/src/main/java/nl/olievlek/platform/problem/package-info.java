/**
 * Errors as people and machines can read them: RFC 9457 problem documents in the caller's language.
 */
package nl.olievlek.platform.problem;
