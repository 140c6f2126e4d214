import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '@/components/toast';
import { PRODUCT_NAME } from '@/lib/brand';
import { saveFile } from '@/lib/save-file';
import classes from './security.module.css';

interface Props {
  codes: string[];
  /** The word on the button that goes on. */
  onward: string;
  onDone: () => void;
}

/** Ten codes, shown once: on paper, in a file or in a password manager before going on. */
export function RecoveryCodes({ codes, onward, onDone }: Props) {
  const { t } = useTranslation('security');
  const [kept, setKept] = useState(false);
  const text = `${t('codes.fileTitle', { product: PRODUCT_NAME })}\n\n${codes.join('\n')}\n`;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    void toast(t('codes.copied'));
  };
  const download = () => saveFile(t('codes.file'), 'text/plain', text);
  return (
    <div className={classes.steps}>
      <div className={classes.sheet}>
        <p className={classes.onPaper}>{t('codes.fileTitle', { product: PRODUCT_NAME })}</p>
        <ol className={classes.codes} aria-label={t('codes.title')}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
      </div>
      <div className={classes.tools}>
        <Button variant="default" size="sm" onClick={() => window.print()}>
          {t('codes.print')}
        </Button>
        <Button variant="default" size="sm" onClick={download}>
          {t('codes.download')}
        </Button>
        <Button variant="default" size="sm" onClick={() => void copy()}>
          {t('codes.copy')}
        </Button>
      </div>
      <Checkbox
        label={t('codes.kept')}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Button size="lg" disabled={!kept} onClick={onDone}>
        {onward}
      </Button>
    </div>
  );
}
