package nl.olievlek.account;

import java.util.UUID;

/**
 * What was written down about somebody becomes that of their account, in the transaction that is
 * under way. A feature that keeps something once for each person settles here what both have, or
 * refuses with a problem that says what to do.
 *
 * @param former what was written down; gone afterwards
 * @param account the account
 */
public record Joining(UUID former, UUID account) {}
