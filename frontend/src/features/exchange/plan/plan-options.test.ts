import { optionsOf, requestOf, switched } from './plan-options';
import type { Plan } from '../data/types';

const asked = (...wanted: string[]) => ({ options: { wanted } }) as unknown as Plan;
const wanted = (options: ReturnType<typeof optionsOf>) => requestOf(options).wanted;

test('wishes count in one way: what is switched on takes the place of the other', () => {
  const { rules } = optionsOf(undefined);
  const index = rules.findIndex(({ rule }) => rule === 'DRAWN_CHOICES');

  const drawn = switched(rules, index, true);

  expect(drawn[1]).toEqual({ rule: 'DRAWN_CHOICES', on: true });
  expect(drawn[index]).toEqual({ rule: 'PREFERENCES', on: false });
  expect(switched(drawn, 1, false)[1]).toEqual({ rule: 'DRAWN_CHOICES', on: false });
});

test('a repair counts wishes as the plan did', () => {
  const drawn = asked('PLACED', 'DRAWN_CHOICES', 'TOPIC');

  expect(wanted(optionsOf(drawn))).toEqual(['PLACED', 'DRAWN_CHOICES', 'TOPIC']);
  expect(wanted(optionsOf(drawn, true)).slice(0, 3)).toEqual(['PLACED', 'KEPT', 'DRAWN_CHOICES']);
  expect(wanted(optionsOf(asked('PLACED', 'PREFERENCES'), true))).not.toContain('DRAWN_CHOICES');
});
