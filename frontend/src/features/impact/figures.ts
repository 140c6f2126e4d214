import type { Schema } from '@/lib/api/types';

export type Figures = Schema<'NetworkFigures'>;

/** Everyone who was at a training, on site, online or both at once; null when a part is hidden. */
export function trainingParticipations(figures: Figures) {
  const parts = [
    figures.onSiteTrainingParticipations,
    figures.onlineTrainingParticipations,
    figures.blendedTrainingParticipations,
  ];
  return parts.some((part) => part === null)
    ? null
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}
