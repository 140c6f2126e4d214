import { Button, FileButton, Textarea } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { downloadCsv } from '@/lib/csv';
import { decode, otherFile, type OtherFile } from '@/lib/lists/decode';
import classes from './many.module.css';
import type { Source } from './useReading';

const BIGGEST = 1_000_000;

/** Pasted from a spreadsheet or a mail, or a file, chosen or dropped; nothing leaves this device yet. */
export function ListInput({ read }: { read: (source: Source) => number }) {
  const { t } = useTranslation('people');
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [wrong, setWrong] = useState<'empty' | 'big' | OtherFile | null>(null);
  const look = (source: Source) => setWrong(read(source) === 0 ? 'empty' : null);
  const open = async (file: File | null | undefined) => {
    if (!file) return;
    if (file.size > BIGGEST) return setWrong('big');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const other = otherFile(file.name, bytes);
    if (other) return setWrong(other);
    look({ ...decode(bytes), bytes });
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    void open(file);
  };
  const columns = ['givenName', 'surnamePrefix', 'surname', 'email'] as const;
  return (
    <Card title={t('many.list')}>
      <div
        className={classes.fields}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
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
          <Button onClick={() => look({ text })}>{t('many.look')}</Button>
          {/* Whatever is chosen gets an answer: what we cannot read says what to do instead. */}
          <FileButton onChange={(file) => void open(file)}>
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
