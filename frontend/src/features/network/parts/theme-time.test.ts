import { themeOn } from './theme-time';

const theme = { validFrom: null, validTo: null, firstPhase: null, lastPhase: null };
const phases = new Map([
  ['p-1', { startDate: '2018-01-01', endDate: '2019-12-31' }],
  ['p-2', { startDate: '2020-01-01', endDate: null }],
]);

test('a theme without dates follows its phases', () => {
  const last = { ...theme, firstPhase: { id: 'p-2', name: 'Laatste jaar' } };
  expect(themeOn(last, '2019-06-01', phases)).toBe(false);
  expect(themeOn(last, '2020-06-01', phases)).toBe(true);
  expect(themeOn(theme, '1999-01-01', phases)).toBe(true);
});

test('its own dates go first', () => {
  const dated = { ...theme, validTo: '2018-12-31', lastPhase: { id: 'p-2', name: 'Twee' } };
  expect(themeOn(dated, '2019-01-01', phases)).toBe(false);
});
