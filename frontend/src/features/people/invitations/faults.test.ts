import { faultsOf, requestFor, saidOf, type Known } from './faults';
import { readList } from './parse';

const known: Known = {
  grant: { role: 'SUPERVISOR', networkId: 'n', organisationId: '', cohortId: '', validTo: '' },
  organisations: [{ id: 'o-1', name: 'Het Laar' }],
  language: 'nl',
};
const { rows } = readList(
  'Voornaam;Achternaam;E-mail;Organisatie\nNoor;Smit;noor@a.nl;het  laar\nMo;;mo;De Wever\nPim;Bos;NOOR@a.nl;',
);
const kinds = (known: Known) =>
  [...faultsOf(rows, known).values()].map((faults) => faults.map(({ kind }) => kind));

test('every row says what is wrong with it', () => {
  expect(kinds(known)).toEqual([
    [],
    ['missing', 'address', 'organisation'],
    ['double', 'chooseOrganisation'],
  ]);
});

test('the organisation of the whole list counts where a row names none', () => {
  const all = { ...known, grant: { ...known.grant, organisationId: 'o-1' } };
  expect(kinds(all)[2]).toEqual(['double']);
});

test('a role without an organisation does not ask for one, nor sends it', () => {
  const guests = { ...known, grant: { ...known.grant, role: 'GUEST' as const } };
  expect(kinds(guests)[0]).toEqual([]);
  expect(requestFor(rows[0]!, guests)).toMatchObject({ networkId: 'n', organisationId: null });
  expect(requestFor(rows[0]!, known)).toMatchObject({ networkId: null, organisationId: 'o-1' });
});

test('what the API says of a place in the list comes back at the row', () => {
  const { said, loose } = saidOf(
    [
      { field: 'invitations[2].email', message: 'Dit adres kan niet.' },
      { field: 'invitations', message: 'Te veel.' },
    ],
    rows,
  );
  expect(said.get(2)).toEqual([{ field: 'email', kind: 'said', more: 'Dit adres kan niet.' }]);
  expect(loose).toEqual(['Te veel.']);
});

test('a damaged name, a line whose cells moved and two addresses are to be looked at', () => {
  const guests = { ...known, grant: { ...known.grant, role: 'GUEST' as const } };
  const { rows: odd } = readList(
    'Voornaam;Achternaam;E-mail\nZo\ufffd;MÃ¼ller;z@a.nl\nNoor;Smit;n@a.nl;over\nMo;Bos;m@a.nl, m@b.nl',
  );
  expect(
    [...faultsOf(odd, guests).values()].map((faults) =>
      faults.map(({ field, kind }) => `${field} ${kind}`),
    ),
  ).toEqual([['givenName signs', 'surname signs'], ['row moved'], ['email addresses']]);
});
