/** The part of the contract that is being built; gone as soon as the generated types have it. */
type Plain = { query?: never; header?: never; path?: never; cookie?: never };
type At<P> = { query?: never; header?: never; path: P; cookie?: never };
type Good<R> = { 200: { headers: Record<string, unknown>; content: { 'application/json': R } } };
type Nothing = { 204: { headers: Record<string, unknown>; content?: never } };
type Op<B, Responses, P = Plain> = {
  parameters: P;
  requestBody: { content: { 'application/json': B } };
  responses: Responses;
};
type Bare<Responses, P = Plain> = { parameters: P; requestBody?: never; responses: Responses };

export type ExternalIdentity = {
  id: string;
  providerName: string;
  createdAt: string;
  lastUsedAt: string | null;
};

declare module '@/lib/api/schema' {
  interface paths {
    '/api/v1/auth/providers': {
      parameters: Plain;
      get: Bare<Good<{ items: { key: string; name: string }[] }>>;
    };
    '/api/v1/auth/sso/{key}/_start': {
      parameters: Plain;
      post: Op<
        { invitationToken?: string; returnTo?: string },
        Good<{ redirectTo: string }>,
        At<{ key: string }>
      >;
    };
    '/api/v1/me/external-identities': {
      parameters: Plain;
      get: Bare<Good<{ items: ExternalIdentity[] }>>;
    };
    '/api/v1/me/external-identities/_start': {
      parameters: Plain;
      post: Op<{ key: string }, Good<{ redirectTo: string }>>;
    };
    '/api/v1/me/external-identities/{id}': {
      parameters: Plain;
      delete: Bare<Nothing, At<{ id: string }>>;
    };
  }
}
