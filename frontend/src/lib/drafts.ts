/** Drafts of forms, on this device. */
export const draftKey = (name: string) => `olievlek.draft.${name}`;

/** What was typed before and never saved; null when there is nothing, or nothing readable. */
export function readDraft<V>(name: string): V | null {
  try {
    return JSON.parse(localStorage.getItem(draftKey(name)) ?? 'null') as V | null;
  } catch {
    return null;
  }
}

export const forgetDraft = (name: string) => localStorage.removeItem(draftKey(name));

/** Everything typed on this device; called when somebody logs out, as the device may be shared. */
export function forgetAllDrafts() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(draftKey('')))
    .forEach((key) => localStorage.removeItem(key));
}
