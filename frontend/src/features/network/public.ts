/** What other features may know of networks. */
export { networkLink, networksLink, partLink, programmeLink } from './links';
export { networkQuery, networksQuery, type Network } from './api';
export { hasEnded, useGoing } from './ended';
export { NetworkSelect } from './NetworkSelect';
export { cohortChoices, type Cohort } from './cohorts';
export { CohortSelect } from './CohortSelect';
export { themesQuery, type Theme } from './parts/themes';
export { projectsQuery, type Project } from './parts/projects';
export { phasesQuery, type Phase } from './parts/phases';
