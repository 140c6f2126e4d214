import { Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../people.module.css';

/** Something nobody types over: shown in full, and copied at once. */
export function CopyText({ text }: { text: string }) {
  const { t } = useTranslation('people');
  return (
    <CopyButton value={text} timeout={3000}>
      {({ copied, copy }) => (
        <span className={classes.copy}>
          <code>{text}</code>
          <Button variant="subtle" size="sm" onClick={copy}>
            <span aria-live="polite">{t(copied ? 'client.copied' : 'client.copy')}</span>
          </Button>
        </span>
      )}
    </CopyButton>
  );
}
