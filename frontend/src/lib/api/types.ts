import type { components, paths } from './schema';

type Methods = 'get' | 'put' | 'post' | 'delete' | 'patch';

/** Headers (If-Match, Idempotency-Key…) are set by our helpers, so no call has to repeat them as params. */
type WithoutHeaders<Operation> = Operation extends { parameters: infer P }
  ? Omit<Operation, 'parameters'> & { parameters: Omit<P, 'header'> & { header?: never } }
  : Operation;

type Path<Item> = {
  [M in keyof Item]: M extends Methods ? WithoutHeaders<Item[M]> : Item[M];
};

/** The paths of the contract, with or without the base path in front of them. */
export type ApiPaths = {
  [P in keyof paths as P extends `/api/v1${infer Rest}` ? Rest : P]: Path<paths[P]>;
};

/** A schema of the contract by name: `Schema<'MeView'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The body of a good answer, by path and method: `Answer<'/me', 'get'>`. */
export type Answer<P extends keyof ApiPaths, M extends keyof ApiPaths[P]> = ApiPaths[P][M] extends {
  responses: infer R;
}
  ? R extends { 200: { content: { 'application/json': infer Body } } }
    ? Body
    : R extends { 201: { content: { 'application/json': infer Body } } }
      ? Body
      : never
  : never;

/** The one form of every list. */
export interface Page<T> {
  items: T[];
  pageNumber: number;
  pageSize: number;
  hasPreviousPage: boolean;
  hasNextPage: boolean;
  total?: number | null;
}

/** A single resource together with the version that If-Match asks for. */
export type Versioned<T> = T & { readonly etag: string };
