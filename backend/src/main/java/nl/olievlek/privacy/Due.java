package nl.olievlek.privacy;

import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.privacy.DataKind;

/**
 * What was kept long enough, of one kind and one organisation.
 *
 * @param organisationId null when no organisation is known
 * @param months how long it was to be kept
 */
record Due(DataKind kind, UUID organisationId, int months, List<UUID> records) {}
