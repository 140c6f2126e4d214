/** The one form of a list: page number and size, an allow-listed sort, a stable order. */
package nl.olievlek.platform.paging;
