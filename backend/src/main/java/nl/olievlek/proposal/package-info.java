/**
 * Improvement proposals: from a top idea to a standard, and from one organisation to the next.
 *
 * <p>{@code DRAFT → SUBMITTED → IN_REVIEW → TRIAL | REJECTED | RETURNED | MERGED}; {@code TRIAL →
 * EVALUATED → STANDARD | TRIAL | STOPPED}; {@code STANDARD → SUPERSEDED | RETIRED}; the author may
 * withdraw before {@code TRIAL}. The sub-package {@code adoption} holds who took it over from whom.
 * Later features come in through {@link nl.olievlek.proposal.Proposals}.
 */
package nl.olievlek.proposal;
