/** Entities to write with, SQL projections to read with. */
package nl.olievlek.platform.persistence;
