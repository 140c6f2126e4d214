import type { ComponentType } from 'react';
import type { Person } from './api/session';

/** The pages that take additions, and what an addition is told there. */
export interface Hosts {
  me: { id: string };
  person: { id: string };
  /** The roles of a person. */
  grants: { personId: string };
  organisation: { id: string };
  /** What an organisation is asked: above everything else of its page. */
  organisationAsks: { id: string };
  learner: { id: string };
  reflection: { internshipId: string; reflectionId: string; mayPropose: boolean };
}

/** A way from a page to one of a later feature, in words that the page has with it. */
export interface Way<Host> {
  labelKey: string;
  textKey?: string;
  to: (host: Host) => string;
  /** Default: everyone who sees the page. */
  may?: (me: Person | null, host: Host) => boolean;
}

/** What a feature adds to pages of earlier ones, which do not know it: `features/<name>/adds.ts`. */
export type Additions = {
  [On in keyof Hosts]?: { ways?: Way<Hosts[On]>[]; Card?: ComponentType<Hosts[On]> };
};

/** Every file counts; a new feature needs no line here. */
const all = Object.values(
  import.meta.glob<Additions>('../features/*/adds.ts', { eager: true, import: 'adds' }),
);

export const waysFrom = <On extends keyof Hosts>(on: On, host: Hosts[On], me: Person | null) =>
  all
    .flatMap((adds) => adds[on]?.ways ?? [])
    .filter(({ may }) => may?.(me, host) ?? true)
    .map(({ to, ...words }) => ({ ...words, to: to(host) }));

export const cardsOn = <On extends keyof Hosts>(on: On) =>
  all.flatMap((adds) => adds[on]?.Card ?? []);
