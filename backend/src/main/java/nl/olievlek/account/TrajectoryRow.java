package nl.olievlek.account;

import java.util.UUID;

/** A stored trajectory of somebody, with the names it needs. */
record TrajectoryRow(
    UUID learnerId, UUID networkId, String networkName, UUID cohortId, String cohortName) {

  MeView.Trajectory view() {
    return new MeView.Trajectory(
        learnerId,
        GrantView.Place.of(networkId, networkName),
        GrantView.Place.of(cohortId, cohortName));
  }
}
