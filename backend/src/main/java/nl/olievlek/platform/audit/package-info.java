/** The trail: one record for every change, written in the same transaction as the change. */
package nl.olievlek.platform.audit;
