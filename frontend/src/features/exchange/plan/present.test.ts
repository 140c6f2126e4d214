import { guestsNow, guestsPlanned, placedNow } from './present';
import type { Assignment, Internship, Place, Plan } from '../data/types';

const internship = (id: string, status: string, host: string) =>
  ({
    id,
    status,
    learner: { id: `l-${id}`, name: `Leerling ${id}` },
    host: { id: host, name: host },
    place: { id: 'p', ward: 'De Linde' },
    plannedStartDate: '2026-12-14',
    plannedEndDate: '2026-12-22',
    actualStartDate: null,
    actualEndDate: null,
  }) as unknown as Internship;

const all = [
  internship('1', 'HOST_DECLINED', 'Zwanenhoek'),
  internship('2', 'AGREED', 'Zwanenhoek'),
  internship('3', 'CANCELLED', 'Huis Wilgenvaart'),
  internship('4', 'PROPOSED', 'Oldermeerhof'),
];

test('a host has the seats taken of all its places, as they are now', () => {
  const hosts = ['Zwanenhoek', 'Huis Wilgenvaart', 'Oldermeerhof'].map((name) => ({
    organisation: { id: name, name },
    placed: 1,
    seats: 4,
  })) as unknown as Plan['hosts'];

  const places = [
    ['Zwanenhoek', 2],
    ['Zwanenhoek', 1],
    ['Oldermeerhof', 0],
  ].map(([id, placedCount]) => ({ organisation: { id }, placedCount })) as unknown as Place[];

  expect(placedNow(hosts, places).map(({ placed }) => placed)).toEqual([3, 0, 0]);
});

test('the notice board holds who comes and where', () => {
  expect(guestsNow(all).map(({ name, host }) => [name, host.name])).toEqual([
    ['Leerling 2', 'Zwanenhoek'],
    ['Leerling 4', 'Oldermeerhof'],
  ]);
});

test('the notice board of a draft holds who has a place in it', () => {
  const rows = [
    {
      learner: { id: '1', name: 'Ana' },
      host: { id: 'h', name: 'Het Laar' },
      place: { id: 'p', ward: 'De Linde' },
      startDate: '2026-12-14',
      endDate: '2026-12-22',
    },
    { learner: { id: '2', name: 'Bo' }, host: null, place: null, startDate: null, endDate: null },
  ] as unknown as Assignment[];

  expect(guestsPlanned(rows).map(({ name }) => name)).toEqual(['Ana']);
});
