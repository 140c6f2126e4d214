export interface Violation {
  field: string;
  message: string;
}

export interface Existing {
  kind: 'PERSON' | 'LEARNER';
  id: string;
  name: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  violations?: Violation[];
  allowed?: string[];
}

/** Milliseconds after which a server that was away is worth asking again. */
export const BACK_SOON = 5_000;

/** What the API says when it says no (RFC 9457). Status 0 means: no answer came at all. */
export class Problem extends Error {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly violations: Violation[];
  readonly allowed: string[];
  /** What this kind of problem says besides (RFC 9457, extension members). */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.type = body.type ?? 'about:blank';
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.violations = body.violations ?? [];
    this.allowed = body.allowed ?? [];
    this.extensions = { ...body };
  }

  /** The network failed: what was typed can be sent again unchanged. */
  get offline() {
    return this.status === 0;
  }

  /** The server, or what it leans on, is away for a moment and comes back by itself. */
  get away() {
    return this.status >= 502 && this.status <= 504;
  }

  /** Of this kind: `is('second-factor-required')`. */
  is(kind: string) {
    return this.type.endsWith(`/${kind}`);
  }

  /** What is there already, for who may see it: go on with that instead. */
  get existing() {
    return this.extensions.existing as Existing | undefined;
  }

  /** Somebody else saved first. */
  get stale() {
    return this.status === 412;
  }
}

/** How browsers say that the code of a page could not be fetched. */
const NO_CODE = /dynamically imported module|module script failed/i;

/** Whatever was thrown, as a Problem; a fault in our own code is no missing connection. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError && NO_CODE.test(error.message)) return new Problem(0);
  return new Problem(-1, { detail: error instanceof Error ? error.message : undefined });
}

/** Reads the body of a refused answer; a proxy may answer with HTML, which we do not show. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => ({}));
  return new Problem(response.status, typeof body === 'object' && body !== null ? body : {});
}
