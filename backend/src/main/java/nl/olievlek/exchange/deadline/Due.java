package nl.olievlek.exchange.deadline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody to remind.
 *
 * @param path where in the product they do what they are reminded of
 */
record Due(UUID personId, String roundName, LocalDate deadline, String path) {}
