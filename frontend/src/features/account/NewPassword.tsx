import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './NewPassword.module.css';
import { LONGEST, SHORTEST, strengthOf } from './strength';

interface Props {
  name: string;
  label: string;
  error?: string;
  /** Name and address of who chooses: they do not belong in a password. */
  about?: string[];
}

const FILLED = { short: 0, own: 1, plain: 1, good: 2, strong: 3 } as const;

/** A field for a new password that says, while typing, what is still missing. */
export function NewPassword({ name, label, error, about }: Props) {
  const { t } = useTranslation('auth');
  const [typed, setTyped] = useState('');
  const strength = strengthOf(typed, about);
  const left = SHORTEST - [...typed].length;
  const hint =
    strength === 'short'
      ? t(typed ? 'strength.short' : 'strength.start', { count: typed ? left : SHORTEST })
      : t(`strength.${strength}`);
  return (
    <div className={classes.field}>
      <PasswordInput
        name={name}
        label={label}
        autoComplete="new-password"
        required
        withAsterisk={false}
        minLength={SHORTEST}
        maxLength={LONGEST}
        error={error}
        aria-describedby={`${name}-strength`}
        onChange={(event) => setTyped(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
      />
      <div className={classes.bar} data-filled={FILLED[strength]} aria-hidden>
        <span />
        <span />
        <span />
      </div>
      <p id={`${name}-strength`} className={classes.hint} aria-live="polite">
        {hint}
      </p>
    </div>
  );
}
