/** Tells a password manager whose password this is; there is nothing to see or to fill in. */
export function UserName({ value }: { value: string | null | undefined }) {
  return (
    <input
      type="text"
      autoComplete="username"
      value={value ?? ''}
      readOnly
      hidden
      tabIndex={-1}
      aria-hidden
    />
  );
}
