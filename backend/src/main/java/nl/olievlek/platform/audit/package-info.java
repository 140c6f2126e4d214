/**
 * The trail: one record for every change, written in the same transaction as the change, and one
 * for every look at what is kept about a learner.
 *
 * <p>Append-only in the database: the product's role may only add and read. To whom a record may be
 * shown is found by the database when it is written, see {@code audit_concerns} in the migrations.
 */
package nl.olievlek.platform.audit;
