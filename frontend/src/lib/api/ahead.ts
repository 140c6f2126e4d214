import { api } from './client';

interface Init {
  params?: { path?: Record<string, string>; query?: object };
  body?: unknown;
  headers?: Record<string, string>;
}
type Call = <T>(
  path: string,
  init?: Init,
) => Promise<{ data?: T; error?: unknown; response: Response }>;

/** For operations that schema.d.ts does not know yet: the caller says what comes back. */
export const ahead = api as unknown as Record<'GET' | 'POST' | 'PUT' | 'DELETE', Call>;
