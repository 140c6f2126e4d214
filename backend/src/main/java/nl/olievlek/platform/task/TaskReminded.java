package nl.olievlek.platform.task;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who waits asked for a task once more; fired in the same transaction.
 *
 * @param told who is asked, each with the task
 * @param by who waits
 */
public record TaskReminded(List<Told> told, UUID by) {}
