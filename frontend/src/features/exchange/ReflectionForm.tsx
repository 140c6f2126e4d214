import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { FormShell } from '@/components/form/FormShell';
import { useAppForm } from '@/components/form/useAppForm';
import { toast } from '@/components/toast';
import type { Versioned } from '@/lib/api/types';
import classes from './exchange.module.css';
import { createReflection, INTERNSHIPS, readReflection, updateReflection } from './internship-api';
import { AUDIENCES, QUESTIONS } from './reflection-questions';
import type { Internship, Reflection } from './types';

const answer = z.string().max(8000);
const schema = z.object({
  observation: z.string().trim().min(1).max(8000),
  homePractice: answer,
  judgement: answer,
  takeHome: answer,
  sharedWith: z.enum(AUDIENCES),
});

const valuesOf = (reflection?: Reflection) => ({
  observation: reflection?.observation ?? '',
  homePractice: reflection?.homePractice ?? '',
  judgement: reflection?.judgement ?? '',
  takeHome: reflection?.takeHome ?? '',
  sharedWith: reflection?.sharedWith ?? ('COACH' as const),
});

interface Props {
  internship: Internship;
  reflection?: Versioned<Reflection>;
}

export function ReflectionForm({ internship, reflection }: Props) {
  const { t } = useTranslation('exchange');
  const client = useQueryClient();
  const handIn = useRef(true);
  const form = useAppForm({
    name: `reflection/${internship.id}`,
    values: valuesOf(reflection),
    etag: reflection?.etag,
    schema,
    save: (values, { key, etag }) => {
      const body = {
        observation: values.observation.trim() || null,
        homePractice: values.homePractice.trim() || null,
        judgement: values.judgement.trim() || null,
        takeHome: values.takeHome.trim() || null,
        sharedWith: values.sharedWith,
        submit: handIn.current,
      };
      return reflection
        ? updateReflection(internship.id, reflection.id, body, etag)
        : createReflection(internship.id, body, key);
    },
    ...(reflection && {
      latest: async () => {
        const fresh = await readReflection(internship.id, reflection.id);
        return { values: valuesOf(fresh), etag: fresh.etag };
      },
    }),
    onSaved: async () => {
      const done = handIn.current;
      await client.invalidateQueries({ queryKey: [INTERNSHIPS] });
      void toast(done ? t('reflection.thanks') : t('reflection.kept'));
      if (done) window.scrollTo({ top: 0 });
    },
  });
  const input = form.form.getInputProps;
  const send = (whole: boolean) => {
    handIn.current = whole;
    form.submit();
  };
  return (
    <FormShell form={{ ...form, submit: () => send(true) }} submitLabel={t('reflection.submit')}>
      <p className={classes.hint}>{t('reflection.privacy')}</p>
      {QUESTIONS.map((question) => (
        <Textarea
          key={question}
          label={t(`reflection.${question}`, { host: internship.host.name })}
          description={t(`reflection.hint.${question}`)}
          autosize
          minRows={3}
          maxLength={8000}
          {...input(question)}
        />
      ))}
      <Radio.Group
        label={t('reflection.sharedWith')}
        description={t('reflection.sharedHint')}
        {...input('sharedWith')}
      >
        <Stack gap={18} mt={10}>
          {AUDIENCES.map((audience) => (
            <Radio key={audience} value={audience} label={t(`reflection.audience.${audience}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Button variant="default" onClick={() => send(false)} disabled={form.saving}>
        {t('reflection.later')}
      </Button>
    </FormShell>
  );
}
