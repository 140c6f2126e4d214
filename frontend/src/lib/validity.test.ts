import { validOn } from './validity';

test('the first and the last day count; what is not known is open', () => {
  const member = { validFrom: '2018-01-01', validTo: '2021-07-31' };
  expect(validOn(member, '2018-01-01')).toBe(true);
  expect(validOn(member, '2021-07-31')).toBe(true);
  expect(validOn(member, '2021-08-01')).toBe(false);
  expect(validOn(member, '2017-12-31')).toBe(false);
  expect(validOn({ validFrom: null, validTo: null }, '1999-01-01')).toBe(true);
});
