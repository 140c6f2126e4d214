package nl.olievlek.impact;

import java.time.LocalDate;
import nl.olievlek.platform.disclosure.SuppressionReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be counted of a network, as callers see it. */
@Schema(
    name = "NetworkFigures",
    description =
        "What can be counted of a network as of a date, from its records. Members, themes and"
            + " projects are those of that day; all else is what happened up to and including it."
            + " What has no known date counts on every day. Unless you run the network, numbers of"
            + " people are those of the end of a month that was over; a small one is hidden from you,"
            + " and so is what would give it away. A number that changed by a few since it was told"
            + " before stays as it was, with its own day.")
record NetworkFiguresView(
    @Schema(description = "The day as of which was counted.") LocalDate asOfDate,
    @Schema(
            description =
                "The day as of which people were counted: the last one of a month that was over,"
                    + " unless you run the network. A number that was kept from before has an earlier"
                    + " day beside it.")
        LocalDate peopleAsOfDate,
    @Schema(description = "Care providers that are a member.", examples = "6") long careProviders,
    @Schema(description = "Schools that are a member.", examples = "1") long schools,
    @Schema(description = "Other organisations that are a member; a collective counts once.")
        long otherMembers,
    @Schema(description = "Members that the source counts but does not name.") long unnamedMembers,
    @Schema(description = "Cohorts that started.", examples = "4") long cohorts,
    @Schema(description = "Learners that started.", examples = "66", nullable = true)
        Long learnersStarted,
    @Schema(
            description = "As of which day those were counted; null when they are hidden.",
            nullable = true)
        LocalDate learnersAsOfDate,
    @Schema(description = "Exchange rounds that were opened.", examples = "4") long exchangeRounds,
    @Schema(description = "Organisations that offered places to exchange.", examples = "6")
        long hostingOrganisations,
    @Schema(description = "Supervisor trainings on site.", examples = "6") long onSiteTrainings,
    @Schema(
            description = "People who were at those, each training anew.",
            examples = "60",
            nullable = true)
        Long onSiteTrainingParticipations,
    @Schema(
            description = "As of which day those were counted; null when they are hidden.",
            nullable = true)
        LocalDate onSiteParticipationsAsOfDate,
    @Schema(description = "Supervisor trainings online.", examples = "3") long onlineTrainings,
    @Schema(
            description = "People who were at those, each training anew.",
            examples = "15",
            nullable = true)
        Long onlineTrainingParticipations,
    @Schema(
            description = "As of which day those were counted; null when they are hidden.",
            nullable = true)
        LocalDate onlineParticipationsAsOfDate,
    @Schema(description = "Supervisor trainings on site and online at once.") long blendedTrainings,
    @Schema(description = "People who were at those, each training anew.", nullable = true)
        Long blendedTrainingParticipations,
    @Schema(
            description = "As of which day those were counted; null when they are hidden.",
            nullable = true)
        LocalDate blendedParticipationsAsOfDate,
    @Schema(description = "Phases that began.") long phases,
    @Schema(description = "Themes that the network worked on.") long themes,
    @Schema(description = "Results that were published.") long results,
    @Schema(description = "Results with an organisation that keeps them alive afterwards.")
        long resultsWithHeir,
    @Schema(description = "Projects under way.") long projects,
    @Schema(description = "Whether a number of people is hidden from you.") boolean suppressed,
    @Schema(description = "Why it is hidden.", examples = "SMALL_NUMBERS", nullable = true)
        SuppressionReason suppressionReason) {}
