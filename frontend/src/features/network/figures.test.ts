import type { Figures } from './api';
import { figureTiles } from './figures';

const nothing = {
  asOfDate: '2021-07-31',
  peopleAsOfDate: '2021-07-31',
  careProviders: 0,
  schools: 0,
  otherMembers: 0,
  unnamedMembers: 0,
  cohorts: 0,
  learnersStarted: 0,
  learnersAsOfDate: '2021-07-31',
  exchangeRounds: 0,
  hostingOrganisations: 0,
  onSiteTrainings: 0,
  onSiteTrainingParticipations: 0,
  onSiteParticipationsAsOfDate: '2021-07-31',
  onlineTrainings: 0,
  onlineTrainingParticipations: 0,
  onlineParticipationsAsOfDate: '2021-07-31',
  blendedTrainings: 0,
  blendedTrainingParticipations: 0,
  blendedParticipationsAsOfDate: '2021-07-31',
  phases: 0,
  themes: 0,
  results: 0,
  resultsWithHeir: 0,
  projects: 0,
  suppressed: false,
  suppressionReason: null,
} satisfies Figures;

test('what was never done takes no place; unnamed members stay in sight', () => {
  expect(figureTiles(nothing)).toEqual([{ name: 'careProviders', count: 0 }]);
  expect(figureTiles({ ...nothing, unnamedMembers: 2 })).toEqual([
    { name: 'careProviders', count: 0, rest: { name: 'unnamed', count: 2 } },
  ]);
});

test('a hidden small number keeps its tile', () => {
  const tiles = figureTiles({
    ...nothing,
    learnersStarted: null,
    exchangeRounds: 4,
    hostingOrganisations: 6,
  });
  expect(tiles).toContainEqual({ name: 'learnersStarted', count: null });
  expect(tiles).toContainEqual({
    name: 'exchangeRounds',
    count: 4,
    rest: { name: 'hosts', count: 6 },
  });
});
