package nl.olievlek.account;

import java.util.UUID;

/**
 * Somebody to give a role to.
 *
 * @param entered whether they have a way in, so that they are asked
 * @param sample whether they are made up, and so hold at once what the sample gives them
 */
record Receiver(UUID id, boolean entered, boolean sample) {}
