import { readdirSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import type { Person } from '../../src/lib/api/session';
import { mayCall } from '../../src/lib/reach';
import type { FeatureRoute } from '../../src/lib/route';
import { PASSWORD } from './product';

const FEATURES = new URL('../../src/features/', import.meta.url);

/** Which list of the API knows the values of a path's parameter, and where in an item the value stands. */
const LISTS: Record<string, { path: string; value?: string }> = {
  '/networks/*': { path: 'networks' },
  '/networks/*/memberships/*': { path: 'networks/*/memberships' },
  '/networks/*/phases/*': { path: 'networks/*/phases' },
  '/networks/*/themes/*': { path: 'networks/*/themes' },
  '/networks/*/projects/*': { path: 'networks/*/projects' },
  '/networks/*/results/*': { path: 'networks/*/results' },
  '/programmes/*': { path: 'programmes' },
  '/organisations/*': { path: 'organisations' },
  '/organisations/*/locations/*': { path: 'organisations/*/locations' },
  '/organisations/*/members/*': { path: 'organisations/*/collective-members' },
  '/cohorts/*': { path: 'cohorts' },
  '/cohorts/*/pledges/*': { path: 'organisations' },
  '/learners/*': { path: 'learners' },
  '/exchange/*': { path: 'exchange-rounds' },
  '/exchange/*/places/*': { path: 'exchange-rounds/*/host-places' },
  '/exchange/*/plans/*': { path: 'exchange-rounds/*/plans' },
  '/exchange/*/wishes/*': { path: 'exchange-rounds/*/wishes', value: 'learner' },
  '/internships/*': { path: 'exchange-internships' },
  '/meetings/*': { path: 'meetings' },
  '/proposals/*': { path: 'improvement-proposals' },
  '/people/*': { path: 'role-grants', value: 'person' },
  '/people/*/grants/*': { path: 'role-grants' },
  '/people/*/affiliations/*': { path: 'people/*/affiliations' },
  '/api-clients/*': { path: 'api-clients' },
  '/data-requests/*': { path: 'data-requests' },
};

/** What a path can also show, behind a tab. */
const VIEWS: Record<string, string[]> = {
  '/exchange/$roundId': ['plan', 'places', 'wishes', 'internships', 'about'],
};

const starred = (path: string) => path.replaceAll(/\$\w+/g, '*');

/** The routes of every feature that somebody may enter, or nobody in particular, as the app itself reads them. */
export async function routesOf(person: Person | null): Promise<FeatureRoute[]> {
  const modules = readdirSync(FEATURES).map(
    (name) => import(new URL(`${name}/routes.tsx`, FEATURES).href),
  );
  const all: FeatureRoute[] = (await Promise.all(modules)).flatMap(({ routes }) => routes);
  return all.filter(({ asks }) =>
    asks === 'public' ? !person : person && (!asks || mayCall(person, asks)),
  );
}

/** What exists for somebody, so that "/learners/$learnerId" becomes the path of a learner they may see. */
export class Existing {
  private readonly lists = new Map<string, Promise<string[]>>();

  private constructor(
    private readonly api: APIRequestContext,
    private readonly token: string,
    /** Who this is. */
    readonly person: Person,
  ) {}

  static async for(api: APIRequestContext, who: string) {
    const answer = await api.post('/api/v1/auth/login', {
      data: { email: `${who}@example.nl`, password: PASSWORD },
    });
    const { accessToken, person } = await answer.json();
    return new Existing(api, accessToken, person);
  }

  /** Paths in which every parameter is filled in; none where nothing exists. */
  async pathsOf(pattern: string): Promise<string[]> {
    if (pattern.endsWith('/step/$to')) {
      const learner = await this.filled(pattern.replace('/step/$to', ''));
      return ['COMPLETED', 'DROPPED_OUT', 'TRANSFERRED'].map((to) => `${learner}/step/${to}`);
    }
    const path = await this.filled(pattern);
    if (!path) return [];
    return VIEWS[pattern]?.map((view) => `${path}?view=${view}`) ?? [path];
  }

  /** Makes something through the API, unless another visitor already did. */
  async make(path: string, data: object) {
    const answer = await this.api.post(`/api/v1/${path}`, { data, headers: this.headers() });
    if (!answer.ok() && answer.status() !== 409) throw new Error(`${path}: ${await answer.text()}`);
  }

  async first(path: string) {
    return (await this.list(path, []))[0] ?? '';
  }

  private headers() {
    return { authorization: `Bearer ${this.token}` };
  }

  private async filled(pattern: string, done = 0, values: string[] = []): Promise<string | null> {
    const parts = pattern.split('/');
    const next = parts.findIndex((part, index) => index >= done && part.startsWith('$'));
    if (next < 0) return pattern;
    const list = LISTS[starred(this.patternUpTo(parts, next, values.length))];
    if (!list) throw new Error(`Which list knows ${parts[next]} of ${pattern}?`);
    for (const value of await this.list(list.path, values, list.value)) {
      const path = await this.filled(parts.with(next, value).join('/'), next + 1, [
        ...values,
        value,
      ]);
      if (path) return path;
    }
    return null;
  }

  /** The parameters already filled in are stars too. */
  private patternUpTo(parts: string[], end: number, filled: number) {
    const at = parts.slice(0, end + 1);
    return filled ? at.with(2, '*').join('/') : at.join('/');
  }

  private list(path: string, values: string[], key?: string) {
    const address = values.reduce((text, value) => text.replace('*', value), path);
    const name = `${address} ${key ?? 'id'}`;
    const known = this.lists.get(name) ?? this.read(address, key);
    this.lists.set(name, known);
    return known;
  }

  private async read(address: string, key?: string) {
    const answer = await this.api.get(`/api/v1/${address}?pageSize=50`, {
      headers: this.headers(),
    });
    if (!answer.ok()) return [];
    const { items } = await answer.json();
    return items.map((item: Record<string, { id: string }> & { id: string }) =>
      key ? item[key]?.id : item.id,
    );
  }
}
