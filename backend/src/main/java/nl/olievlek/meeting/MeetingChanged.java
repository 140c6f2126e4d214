package nl.olievlek.meeting;

import java.util.UUID;

/**
 * A meeting was changed or took a step; there may be more seats now.
 *
 * @param meetingId the meeting
 */
public record MeetingChanged(UUID meetingId) {}
