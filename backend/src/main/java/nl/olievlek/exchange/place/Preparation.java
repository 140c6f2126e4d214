package nl.olievlek.exchange.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a learner comes prepared to a place; each is null when the host told nothing of it. */
@Embeddable
@Schema(
    name = "PlacePreparation",
    description = "How a learner comes prepared. The rest stands in the practical information.")
public record Preparation(
    @Column(name = "meeting_point")
        @Size(max = 500)
        @Schema(
            description = "Where to report on the first day, and to whom.",
            examples = "Bij de balie in de hal, vraag naar Sanne.",
            nullable = true)
        String meetingPoint,
    @Column(name = "to_bring")
        @Size(max = 1000)
        @Schema(description = "What to bring.", examples = "Legitimatie en lunch.", nullable = true)
        String toBring,
    @Column(name = "to_wear")
        @Size(max = 1000)
        @Schema(
            description = "What to wear.",
            examples = "Eigen kleding, dichte schoenen.",
            nullable = true)
        String toWear) {}
