import { TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './CodeInput.module.css';

interface Props {
  label: string;
  description?: string;
  error?: string;
  /** Letters too, as in a recovery code. */
  letters?: boolean;
  /** Below something that is read first: the focus does not jump here. */
  quiet?: boolean;
}

/** A code from an app or from paper: large, spaced, and with the keyboard that fits. */
export function CodeInput({ label, description, error, letters, quiet }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!quiet) input.current?.focus();
  }, [quiet]);
  return (
    <TextInput
      ref={input}
      name="code"
      label={label}
      description={description}
      error={error}
      required
      withAsterisk={false}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      inputMode={letters ? 'text' : 'numeric'}
      maxLength={letters ? 40 : 9}
      classNames={{ input: letters ? classes.letters : classes.digits }}
    />
  );
}

/** Spaces are for reading only. */
export const codeOf = (typed: string | undefined) => (typed ?? '').replace(/\s/g, '');
