export type Tone = 'idle' | 'plan' | 'wait' | 'active' | 'idea' | 'ok' | 'stop';

/**
 * idle: not begun, or put away · plan: agreed for later · wait: somebody has to answer ·
 * active: going on · idea: being tried · ok: came out well · stop: will not go on.
 */
export type Tones = Record<string, Record<string, Tone>>;

/**
 * The life cycles of the domain. Each feature adds its own: a file `status.ts` with one colour per
 * status, the same across the app, and their words in `locales/status.*.json`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Machines {}
export type Machine = keyof Machines;

export const STATUS_TONES: Tones = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Tones>('/src/features/**/status.ts', { eager: true, import: 'tones' }),
  ),
);

export const toneOf = (of: Machine, status: string): Tone => STATUS_TONES[of]?.[status] ?? 'idle';
