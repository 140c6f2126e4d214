/**
 * `features/network/locales/nl.json` is namespace `network`; `features/learner/locales/status.nl.json` is
 * namespace `status`; `features/account/locales/later/auth.nl.json` is namespace `auth`. Features
 * that say words of one namespace each have a file of it.
 */
export function namespaceOf(path: string) {
  const [folder = '', , file = ''] = path.split('/').slice(-3);
  const parts = file.split('.');
  return parts.length === 3 ? (parts[0] ?? '') : folder;
}

export function byNamespace(files: Record<string, Record<string, unknown>>) {
  const all: Record<string, Record<string, unknown>> = {};
  for (const [path, texts] of Object.entries(files)) {
    const namespace = namespaceOf(path);
    all[namespace] = { ...all[namespace], ...texts };
  }
  return all;
}
