import { checkProof } from './check';
import proofs from './proofs.json';
import type { PlanProofFile } from '../data/types';

const right = proofs.right as unknown as PlanProofFile;
const leftOut = proofs.leftOut as unknown as PlanProofFile;

test('a plan that the product made is right, with cases that cover every way places can run', async () => {
  expect(right.proof.cases.length).toBeGreaterThan(1);
  expect(await checkProof(right)).toBe('right');
});

test('a plan that leaves somebody out is not the best', async () => {
  expect(await checkProof(leftOut)).toBe('better');
});

test('a file with one number changed is not what was given', async () => {
  const changed = structuredClone(right);
  changed.proof.rounds[0]!.places[0]!.maximum += 1;
  expect(await checkProof(changed)).toBe('changed');
});

test('a draw that was not fixed beforehand, and a number that is somebody else, are seen', async () => {
  expect(await checkProof({ ...right, seedHashes: ['0'.repeat(64)] })).toBe('draw');
  const [first, second] = right.learners;
  const swapped = [{ ...first!, id: second!.id }];
  expect(await checkProof({ ...right, learners: swapped })).toBe('draw');
});
