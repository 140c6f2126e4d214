package nl.olievlek.planning;

import java.util.List;
import java.util.UUID;

/**
 * Why one learner has this outcome.
 *
 * @param outcome what the learner got
 * @param missed why not, for each choice above it, best choice first; the first of them follows the
 *     outcome where there is room for one sentence
 * @param held for a learner without a place: who holds the seats that there could have been
 * @param remedy for a learner without a place: what would help; else null
 */
public record Explanation(
    UUID applicant, Reason outcome, List<Reason> missed, List<HeldSeat> held, Remedy remedy) {}
