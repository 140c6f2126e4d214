/** The embedded PostgreSQL that runs when no other database is configured. */
package nl.olievlek.platform.database;
