/**
 * Improvement proposals: from a top idea to a standard, and from one organisation to the next.
 *
 * <p>{@code DRAFT → SUBMITTED → IN_REVIEW → TRIAL | REJECTED | RETURNED | MERGED}; {@code TRIAL →
 * EVALUATED → STANDARD | TRIAL | STOPPED}; {@code STANDARD → SUPERSEDED | RETIRED}; the author may
 * withdraw before {@code TRIAL}. A step can be taken back by who took it, except {@code MERGED}, to
 * which the author has to say yes: see the sub-package {@code merge}. The sub-package {@code
 * adoption} holds who took it over from whom. Later features come in through {@link
 * nl.olievlek.proposal.Proposals}.
 */
package nl.olievlek.proposal;
