import { useState, type FocusEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * For a select in which one types: what is typed and not chosen is gone when the field is left. This says so at the
 * field, also where nothing has to be chosen.
 *
 * @param chosen the name of what is chosen; empty for a field that starts afresh after each choice
 */
export function useUnmatched(chosen: string, error?: ReactNode) {
  const { t } = useTranslation('components');
  const [text, setText] = useState('');
  return {
    matched: () => setText(''),
    props: {
      error: text ? t('select.lost', { text }) : error,
      // Before the select empties itself.
      onBlurCapture: ({ currentTarget }: FocusEvent<HTMLInputElement>) =>
        setText(currentTarget.value === chosen ? '' : currentTarget.value.trim()),
    },
  };
}
