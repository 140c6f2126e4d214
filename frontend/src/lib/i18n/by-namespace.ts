/**
 * `features/network/locales/nl.json` is namespace `network`; `components/locales/status.nl.json` is
 * namespace `status`; `features/account/locales/later/auth.nl.json` is namespace `auth`.
 */
export function namespaceOf(path: string) {
  const [folder = '', , file = ''] = path.split('/').slice(-3);
  const parts = file.split('.');
  return parts.length === 3 ? (parts[0] ?? '') : folder;
}

export function byNamespace(files: Record<string, Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [namespaceOf(path), texts]),
  );
}
