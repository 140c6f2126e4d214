import { problemOf } from './problem';

/**
 * What to answer when a step was refused because something is no longer where it was. When it stands where it was
 * asked to go, by a second click or in another window, that is no refusal: the answer is the thing as it is now.
 */
export async function asAsked(
  asked: Request,
  refused: Response,
  look: (url: string) => Promise<Response>,
): Promise<Response> {
  const { to } = (await asked.json().catch(() => ({}))) as { to?: string };
  if (!(await problemOf(refused.clone())).is('illegal-transition')) return refused;
  const steps = await look(asked.url);
  const { current } = (await steps
    .clone()
    .json()
    .catch(() => ({}))) as { current?: string };
  if (!steps.ok || to === undefined || current !== to) return refused;
  const thing = await look(asked.url.replace(/\/transitions$/, ''));
  // Some things are only read in a list; nobody waits for the body of those.
  return thing.ok ? thing : steps;
}
