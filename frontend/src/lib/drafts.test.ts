import { draftsAreOf, forgetAllDrafts, keepDraft, readDraft } from './drafts';

test('the next person on a shared phone finds nothing of the one before', () => {
  draftsAreOf('noor');
  keepDraft('reflection/1', { observation: 'Rust aan tafel.' });

  draftsAreOf('noor');
  expect(readDraft('reflection/1')).toEqual({ observation: 'Rust aan tafel.' });

  draftsAreOf('sam');
  expect(readDraft('reflection/1')).toBeNull();
});

test('logging out leaves nothing, and nothing but drafts is taken', () => {
  localStorage.setItem('olievlek.theme', 'dark');
  keepDraft('reflection/1', { observation: 'x' });

  forgetAllDrafts();

  expect(readDraft('reflection/1')).toBeNull();
  expect(localStorage.getItem('olievlek.theme')).toBe('dark');
});
