/**
 * Reading a network file. Each feature reads its own section, with the records and the checks of
 * its requests; a file is taken in whole or not at all, and a fault names the section, the row and
 * the field.
 */
package nl.olievlek.platform.importing;
