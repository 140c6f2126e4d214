/** What is left empty in a form is null for the API: `nulled(values, 'description', 'website')`. */
export const nulled = <V extends object, K extends keyof V>(values: V, ...keys: K[]) =>
  ({
    ...values,
    ...Object.fromEntries(keys.filter((key) => values[key] === '').map((key) => [key, null])),
  }) as Omit<V, K> & { [P in K]: Exclude<V[P], ''> | null };

/** And what is null at the API is an empty field: `blanks(view, 'description')`. */
export const blanks = <V extends object, K extends keyof V>(view: V | undefined, ...keys: K[]) =>
  Object.fromEntries(keys.map((key) => [key, view?.[key] ?? ''])) as {
    [P in K]: NonNullable<V[P]> | (V[P] extends string | null | undefined ? string : '');
  };
