/**
 * People and their grants: what a person may do, where, from when to when, and who gave it.
 *
 * <p>A grant is {@code ACTIVE} until it is {@code REVOKED}; its last day ends it too. Grants are
 * read for each request, so what is taken back ends at once. Who may give which is {@link
 * nl.olievlek.account.WhoMayGive}, who is seen by whom {@link nl.olievlek.account.PersonReach}, and
 * by which name {@link nl.olievlek.account.ShownPerson}.
 *
 * <p>Later features come in through {@link nl.olievlek.account.People}. Coming in and staying in is
 * the sub-package {@code auth}, belonging to an organisation {@code affiliation}, and what an
 * organisation asks of its people {@code policy}.
 */
package nl.olievlek.account;
