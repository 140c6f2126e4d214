import type { ApiPaths } from '@/lib/api/types';

/** What a list of the contract can be asked: `QueryOf<'/exchange-rounds'>`. */
export type QueryOf<P extends keyof ApiPaths> = ApiPaths[P] extends {
  get: { parameters: { query?: infer Q } };
}
  ? Q
  : never;
