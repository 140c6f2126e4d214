/** Drafts of forms, on this device. */
export const draftKey = (name: string) => `olievlek.draft.${name}`;
const OWNER = 'olievlek.drafts-of';

/** What was typed before and never saved; null when there is nothing, or nothing readable. */
export function readDraft<V>(name: string): V | null {
  try {
    return JSON.parse(localStorage.getItem(draftKey(name)) ?? 'null') as V | null;
  } catch {
    return null;
  }
}

export const keepDraft = (name: string, values: unknown) =>
  localStorage.setItem(draftKey(name), JSON.stringify(values));

export const forgetDraft = (name: string) => localStorage.removeItem(draftKey(name));

/** Everything typed on this device; called when somebody logs out, as the device may be shared. */
export function forgetAllDrafts() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(draftKey('')))
    .forEach((key) => localStorage.removeItem(key));
}

/** Whoever signs in finds nothing of somebody whose session ended without logging out. */
export function draftsAreOf(person: string) {
  if (localStorage.getItem(OWNER) === person) return;
  forgetAllDrafts();
  localStorage.setItem(OWNER, person);
}
