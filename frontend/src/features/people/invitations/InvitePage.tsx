import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { RecordForm } from '@/components/form/RecordForm';
import { Notice } from '@/components/form/Notice';
import type { Language } from '@/lib/i18n/i18n';
import { complete, grantShape, requestOf } from '../grant-form';
import { GrantFields } from '../GrantFields';
import { useFirstGrant } from '../useFirstGrant';
import { invitationsLink, peopleLink } from '../links';
import { NameFields, nameShape, requiredAddress } from '../NameFields';
import classes from '../people.module.css';
import { createInvitation } from './api';

const schema = z
  .object({ ...nameShape, email: requiredAddress, ...grantShape })
  .superRefine(complete);

/** Somebody gets a mail with a link, and comes in as what you chose. */
export default function InvitePage() {
  const { t } = useTranslation('people');
  const values = {
    givenName: '',
    surnamePrefix: '',
    surname: '',
    email: '',
    preferredLanguage: 'nl' as Language,
    ...useFirstGrant(),
  };
  return (
    <RecordForm
      title={t('invite.one')}
      meta={t('list.title')}
      name="invitation"
      values={values}
      schema={schema}
      save={({ givenName, surnamePrefix, surname, email, preferredLanguage, ...grant }, { key }) =>
        createInvitation(
          {
            givenName: givenName.trim(),
            surnamePrefix: surnamePrefix.trim() || null,
            surname: surname.trim(),
            email: email.trim(),
            preferredLanguage,
            ...requestOf(grant),
          },
          key,
        )
      }
      touches={['invitations', 'people', 'role-grants']}
      after={() => invitationsLink()}
      back={peopleLink()}
      act={{ label: t('invite.send'), done: t('invite.sent') }}
    >
      {(field, form) => {
        const { givenName } = form.getValues();
        return (
          <>
            <section className={classes.group}>
              <h2>{t('invite.who')}</h2>
              <NameFields field={field} emailRequired />
            </section>
            <section className={classes.group}>
              <h2>
                {givenName.trim() ? t('invite.what', { name: givenName.trim() }) : t('invite.does')}
              </h2>
              <GrantFields field={field} values={form.getValues()} />
              <TextInput
                type="date"
                label={t('field.validTo')}
                description={t('field.validToHint')}
                {...field('validTo')}
              />
            </section>
            <Notice tone="calm" text={t('invite.next')} />
          </>
        );
      }}
    </RecordForm>
  );
}
