/**
 * Who took over a proposal, from whom, and how far they are; together the edges of the oil stain
 * that gives the product its name.
 *
 * <p>{@code INTERESTED → PREPARING → TRYING → IN_USE → EMBEDDED | STOPPED}; each step can be taken
 * back.
 */
package nl.olievlek.proposal.adoption;
