/**
 * The trail: one record for every change, written in the same transaction as the change, and one
 * for every look at what is kept about a learner.
 *
 * <p>Append-only in the database: the product's role may only add and read. To whom a record may be
 * shown is found by the database when it is written: each feature says it of its own subjects, in
 * the function {@code <feature>_audit_concerns} of its repeatable migration.
 */
package nl.olievlek.platform.audit;
