import { Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { RecordForm } from '@/components/form/RecordForm';
import { nulled } from '@/lib/blank';
import { myDataLink } from '../links';
import classes from '../privacy.module.css';
import { REQUEST_KINDS, type DataRequest } from '../types';
import { ask } from './api';

const schema = z
  .object({ kind: z.enum(REQUEST_KINDS), text: z.string().trim().max(2000) })
  .superRefine(({ kind, text }, context) => {
    if (kind === 'CORRECTION' && !text)
      context.addIssue({ code: 'custom', path: ['text'], input: '' });
  });

/** Asks to correct, to hide or to erase; a person answers. */
export default function AskPage() {
  const { t } = useTranslation('privacy');
  return (
    <RecordForm
      title={t('mine.ask')}
      meta={t('mine.title')}
      name="data-request"
      values={{ kind: 'CORRECTION' as DataRequest['kind'], text: '' }}
      schema={schema}
      save={(values, { key }) => ask(nulled(values, 'text'), key)}
      touches={['data-requests']}
      after={myDataLink}
      back={myDataLink()}
      act={{ label: t('ask.submit'), done: t('ask.submitted') }}
    >
      {(field, form) => (
        <>
          <Radio.Group label={t('ask.what')} {...field('kind')}>
            <div className={classes.choice}>
              {REQUEST_KINDS.map((kind) => (
                <Radio
                  key={kind}
                  value={kind}
                  label={t(`ask.${kind}`)}
                  description={t(`askHint.${kind}`)}
                />
              ))}
            </div>
          </Radio.Group>
          <Textarea
            label={t('ask.text')}
            description={t('ask.textHint')}
            required={form.getValues().kind === 'CORRECTION'}
            autosize
            minRows={4}
            {...field('text')}
          />
          <p className="small muted">{t('ask.next')}</p>
        </>
      )}
    </RecordForm>
  );
}
