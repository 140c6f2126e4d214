/**
 * People and their grants: what a person may do, where, and from when to when.
 *
 * <p>Later features come in through {@link nl.olievlek.account.People}. Coming in and staying in is
 * the sub-package {@code auth}.
 */
package nl.olievlek.account;
