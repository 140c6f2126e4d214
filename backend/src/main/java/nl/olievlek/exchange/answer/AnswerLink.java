package nl.olievlek.exchange.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A link that has not expired. */
record AnswerLink(UUID personId, Question question, List<UUID> internshipIds, Instant expiresAt) {}
