/** Texts as people write them: in one form, without what cannot be read, folded to be found. */
package nl.olievlek.platform.text;
