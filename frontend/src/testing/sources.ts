import { readdirSync } from 'node:fs';

/** All files under src for which this holds. */
export const sources = (holds: (path: string) => boolean) =>
  (readdirSync('src', { recursive: true }) as string[]).map((path) => `src/${path}`).filter(holds);
