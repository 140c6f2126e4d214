import { trainingParticipations, type Figures } from './figures';

const figures = (onSite: number | null, online: number | null, blended: number | null) =>
  ({
    onSiteTrainingParticipations: onSite,
    onlineTrainingParticipations: online,
    blendedTrainingParticipations: blended,
  }) as Figures;

test('participations are those of all trainings, on site and online alike', () => {
  expect(trainingParticipations(figures(60, 15, 0))).toBe(75);
  expect(trainingParticipations(figures(0, 0, 7))).toBe(7);
  expect(trainingParticipations(figures(0, 0, 0))).toBe(0);
});

test('with a part hidden there is no sum', () => {
  expect(trainingParticipations(figures(60, null, 0))).toBeNull();
});
