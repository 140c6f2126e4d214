import { Button, FileButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { downloadCsv } from '@/lib/csv';
import classes from './many.module.css';

const BIGGEST = 1_000_000;

/** Pasted from a spreadsheet or a mail, or read from a file; nothing leaves this device yet. */
export function ListInput({ read }: { read: (text: string) => number }) {
  const { t } = useTranslation('people');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<'empty' | 'file' | null>(null);
  const look = (list: string) => setWrong(read(list) === 0 ? 'empty' : null);
  const open = async (file: File | null) => {
    if (!file) return;
    if (file.size > BIGGEST || /\.(xlsx?|ods|pdf|docx?)$/i.test(file.name)) setWrong('file');
    else look(await file.text());
  };
  const columns = ['givenName', 'surnamePrefix', 'surname', 'email'] as const;
  return (
    <Card title={t('many.list')}>
      <div className={classes.fields}>
        <Textarea
          label={t('many.paste')}
          description={t('many.pasteHint')}
          autosize
          minRows={7}
          maxRows={16}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder={t('many.example')}
        />
        {wrong && <Notice tone="error" text={t(`many.wrong.${wrong}`)} />}
        <div className={classes.actions}>
          <Button onClick={() => look(text)}>{t('many.look')}</Button>
          <FileButton
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(file) => void open(file)}
          >
            {(props) => (
              <Button variant="default" {...props}>
                {t('many.file')}
              </Button>
            )}
          </FileButton>
          <Button
            variant="subtle"
            onClick={() =>
              downloadCsv(t('many.exampleName'), [columns.map((name) => t(`field.${name}`))])
            }
          >
            {t('many.template')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
