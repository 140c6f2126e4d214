import { NativeSelect, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { LANGUAGES } from '@/lib/i18n/i18n';
import classes from './people.module.css';

type Name = 'givenName' | 'surnamePrefix' | 'surname' | 'email' | 'preferredLanguage';

interface Props {
  field: (name: Name) => GetInputPropsReturnType;
  /** Without an address nobody can be invited. */
  emailRequired?: boolean;
}

const address = z.email().max(254);

export const nameShape = {
  givenName: z.string().trim().min(1).max(100),
  surnamePrefix: z.string().trim().max(30),
  surname: z.string().trim().min(1).max(100),
  preferredLanguage: z.enum(LANGUAGES),
};
export const requiredAddress = z.string().trim().min(1).pipe(address);
export const optionalAddress = z.union([z.literal(''), address]);

/** Who somebody is and how we reach them. */
export function NameFields({ field, emailRequired }: Props) {
  const { t } = useTranslation(['people', 'account']);
  return (
    <>
      <div className={classes.names}>
        <TextInput
          label={t('field.givenName')}
          required
          autoComplete="off"
          {...field('givenName')}
        />
        <TextInput
          label={t('field.surnamePrefix')}
          autoComplete="off"
          {...field('surnamePrefix')}
        />
        <TextInput label={t('field.surname')} required autoComplete="off" {...field('surname')} />
      </div>
      <TextInput
        type="email"
        label={t('field.email')}
        description={emailRequired ? t('field.emailHint') : undefined}
        required={emailRequired}
        autoComplete="off"
        {...field('email')}
      />
      <NativeSelect
        label={t('field.language')}
        data={LANGUAGES.map((value) => ({ value, label: t(`account:language.${value}`) }))}
        {...field('preferredLanguage')}
      />
    </>
  );
}
