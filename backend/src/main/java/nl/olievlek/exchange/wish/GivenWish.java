package nl.olievlek.exchange.wish;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A wish as a plan needs it.
 *
 * @param rankedHostIds organisations, best first; empty when any is fine
 * @param topics topics of the learning question
 * @param unavailableDates days on which the learner cannot be away, beside school days
 */
public record GivenWish(
    UUID learnerId,
    String learningQuestion,
    List<UUID> rankedHostIds,
    List<String> topics,
    List<LocalDate> unavailableDates) {}
