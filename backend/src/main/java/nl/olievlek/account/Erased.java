package nl.olievlek.account;

import java.util.UUID;

/**
 * Somebody was erased, in the transaction that is under way: there is nobody any more. A feature in
 * which something was still to come of them ends it here; what was stays as it is, and counts.
 */
public record Erased(UUID person) {}
