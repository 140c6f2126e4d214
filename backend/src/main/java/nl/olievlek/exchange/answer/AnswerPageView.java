package nl.olievlek.exchange.answer;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a link asks, and what was answered. */
@Schema(name = "AnswerPage", description = "What a link asks, and what was answered.")
record AnswerPageView(
    @Schema(description = "What is asked.", examples = "WELCOME") Question question,
    @Schema(description = "About which internships.") List<OpenQuestionView> internships,
    @Schema(description = "Until when the link works.") Instant expiresAt) {}
