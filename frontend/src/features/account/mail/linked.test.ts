import { linked } from './linked';

test('an address in a mail is a link, without the full stop after it', () => {
  expect(linked('Open http://localhost:8080/invitation#aB-3_x.\nDag')).toEqual([
    { text: 'Open ' },
    {
      text: 'http://localhost:8080/invitation#aB-3_x',
      href: 'http://localhost:8080/invitation#aB-3_x',
    },
    { text: '.\nDag' },
  ]);
});

test('what is no web address stays text', () => {
  expect(linked('javascript:alert(1) en noor@example.nl')).toEqual([
    { text: 'javascript:alert(1) en noor@example.nl' },
  ]);
});
