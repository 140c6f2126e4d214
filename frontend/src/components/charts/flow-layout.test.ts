import { layoutFlow, type Flow } from './flow-layout';

const org = (name: string) => ({ id: name, name });
const flow = (home: string, host: string, count: number): Flow => ({
  home: org(home),
  host: org(host),
  count,
});
const FLOWS = [flow('’t Heem', 'Laar', 2), flow('Laar', '’t Heem', 6), flow('Oord', 'Laar', 4)];

test('bands are as wide as their count on one scale for both sides', () => {
  const { bands, unit } = layoutFlow(FLOWS, 100, 500);
  expect(bands.map(({ count, width }) => width / count)).toEqual([unit, unit, unit]);
});

test('an organisation keeps its colour on both sides, and stands in the order of its name', () => {
  const { homes, hosts } = layoutFlow(FLOWS, 100, 500);
  expect(homes.map(({ name }) => name)).toEqual(['Laar', 'Oord', '’t Heem']);
  expect(hosts.map(({ colour }) => colour)).toEqual([0, 2]);
});

test('nothing to show is no error', () => {
  expect(layoutFlow([], 100, 500)).toMatchObject({ homes: [], hosts: [], bands: [], height: 0 });
});
