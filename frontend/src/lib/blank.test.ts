import { blanks, nulled } from './blank';

test('an empty field is null for the API, and back', () => {
  expect(nulled({ name: '', website: '', hours: 0 }, 'website', 'hours')).toEqual({
    name: '',
    website: null,
    hours: 0,
  });
  expect(blanks({ website: null, city: 'Goirle' }, 'website', 'city')).toEqual({
    website: '',
    city: 'Goirle',
  });
  expect(blanks<{ website: string }, 'website'>(undefined, 'website')).toEqual({ website: '' });
});
