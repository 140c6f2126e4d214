package nl.olievlek.meeting;

import java.util.UUID;

/**
 * A meeting was changed or took a step; there may be more seats now.
 *
 * @param meetingId the meeting
 * @param moved whether it is on another day or begins at another time
 */
public record MeetingChanged(UUID meetingId, boolean moved) {}
