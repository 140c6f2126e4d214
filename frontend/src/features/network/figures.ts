import type { Figures } from './api';

interface Tile {
  name: string;
  /** Null: a small number that this reader may not see. */
  count: number | null;
  rest?: { name: string; count: number | null };
}

/** The figures worth a tile: members and learners always, the rest when there is something to count. */
export function figureTiles(figures: Figures): Tile[] {
  const tiles: Tile[] = [
    {
      name: 'careProviders',
      count: figures.careProviders,
      rest: { name: 'unnamed', count: figures.unnamedMembers },
    },
    { name: 'schools', count: figures.schools },
    { name: 'otherMembers', count: figures.otherMembers },
    { name: 'learnersStarted', count: figures.learnersStarted },
    { name: 'cohorts', count: figures.cohorts },
    {
      name: 'exchangeRounds',
      count: figures.exchangeRounds,
      rest: { name: 'hosts', count: figures.hostingOrganisations },
    },
    {
      name: 'onSiteTrainings',
      count: figures.onSiteTrainings,
      rest: { name: 'onSite', count: figures.onSiteTrainingParticipations },
    },
    {
      name: 'onlineTrainings',
      count: figures.onlineTrainings,
      rest: { name: 'online', count: figures.onlineTrainingParticipations },
    },
    {
      name: 'blendedTrainings',
      count: figures.blendedTrainings,
      rest: { name: 'blended', count: figures.blendedTrainingParticipations },
    },
    { name: 'themes', count: figures.themes },
    { name: 'projects', count: figures.projects },
    {
      name: 'results',
      count: figures.results,
      rest: { name: 'heirs', count: figures.resultsWithHeir },
    },
  ];
  return tiles
    .filter(({ name, count, rest }) => name === 'careProviders' || count !== 0 || rest?.count)
    .map(({ rest, ...tile }) => (rest && rest.count !== 0 ? { ...tile, rest } : tile));
}

/** Numbers of people that were kept from before, each with its own day. */
export function kept(figures: Figures) {
  const days = [
    ['figure.learnersStarted', figures.learnersAsOfDate],
    ['figureRow.onSite', figures.onSiteParticipationsAsOfDate],
    ['figureRow.online', figures.onlineParticipationsAsOfDate],
    ['figureRow.blended', figures.blendedParticipationsAsOfDate],
  ] as const;
  return days.flatMap(([what, day]) =>
    day !== null && day !== figures.peopleAsOfDate ? [{ what, day }] : [],
  );
}
