package nl.olievlek.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import nl.olievlek.platform.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to plan or change a meeting. */
@Schema(description = "A meeting to plan, or all fields of one to change.")
record MeetingRequest(
    @NotNull @Schema(description = "Network that meets; cannot be changed later.") UUID networkId,
    @Schema(description = "Organisation that receives the guests.", nullable = true)
        UUID hostOrganisationId,
    @Schema(description = "Cohort the meeting is for, of the same network.", nullable = true)
        UUID cohortId,
    @NotNull @Schema(description = "What the meeting is for.", examples = "PRACTICE_EDUCATION")
        MeetingKind kind,
    @NotNull @Schema(description = "On site, online or both.", examples = "ON_SITE")
        MeetingMode mode,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Title.", examples = "Praktijkonderwijsbijeenkomst bij Het Laar")
        @Name
        String title,
    @Size(max = 4000) @Schema(description = "What it is about.", nullable = true)
        String description,
    @NotNull @Schema(description = "Date of the meeting.", examples = "2026-12-08")
        LocalDate meetingDate,
    @Schema(
            description =
                "When it starts, on the date of the meeting; null when only that is known.",
            examples = "2026-12-08T12:30:00Z",
            nullable = true)
        Instant startAt,
    @Schema(
            description = "When it ends, after the start.",
            examples = "2026-12-08T15:00:00Z",
            nullable = true)
        Instant endAt,
    @Size(max = 200)
        @Schema(description = "Place in words.", examples = "Tilburg", nullable = true)
        @Name
        String place,
    @WebAddress
        @Size(max = 500)
        @Schema(description = "Address to take part online.", nullable = true)
        String onlineUrl,
    @Positive
        @Schema(
            description = "Number of seats; null when there is no limit.",
            examples = "24",
            nullable = true)
        Integer capacity,
    @WebAddress
        @Size(max = 500)
        @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl) {}
