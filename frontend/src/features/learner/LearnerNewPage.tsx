import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { LinkButton } from '@/components/AppLink';
import { Columns } from '@/components/Card';
import { RecordForm } from '@/components/form/RecordForm';
import { useNetwork, useSession } from '@/features/account/public';
import { PersonSelect } from '@/features/people/public';
import { nulled } from '@/lib/blank';
import { today } from '@/lib/today';
import { createLearner } from './api';
import { LearnerFields } from './LearnerFields';
import { learnerLink, learnersLink } from './links';

const somebodyKnown = z.object({
  who: z.literal('known'),
  personId: z.string().min(1),
  person: z.object({
    givenName: z.string(),
    surnamePrefix: z.string(),
    surname: z.string(),
    email: z.string(),
  }),
});
const fresh = z.object({
  who: z.literal('new'),
  personId: z.string(),
  person: z.object({
    givenName: z.string().trim().min(1).max(100),
    surnamePrefix: z.string().max(30),
    surname: z.string().trim().min(1).max(100),
    email: z.union([z.literal(''), z.email().max(254)]),
  }),
});
const schema = z.intersection(
  z.discriminatedUnion('who', [somebodyKnown, fresh]),
  z.object({
    networkId: z.string().min(1),
    cohortId: z.string(),
    employerId: z.string().min(1),
    supervisorId: z.string(),
    appliedDate: z.string().min(1),
    contractHoursPerWeek: z.union([z.literal(''), z.number().int().min(1).max(40)]),
  }),
);

/** Somebody starts a trajectory: a person who is known already, or a new one. */
export default function LearnerNewPage() {
  const { t } = useTranslation('learner');
  const { network, networks } = useNetwork();
  const { cohort = '', person: known = '' }: { cohort?: string; person?: string } = useSearch({
    strict: false,
  });
  // An organisation admin usually enrols for the own organisation.
  const own = useSession()?.speaksFor[0];
  const values: z.input<typeof schema> = {
    who: known ? 'known' : 'new',
    personId: known,
    person: { givenName: '', surnamePrefix: '', surname: '', email: '' },
    networkId: network?.id ?? '',
    cohortId: cohort,
    employerId: own?.id ?? '',
    supervisorId: '',
    appliedDate: today(),
    contractHoursPerWeek: '',
  };
  return (
    <RecordForm
      title={t('learner.new')}
      meta={network?.name}
      name={`learner/new/${cohort}${known}`}
      values={values}
      schema={schema}
      save={({ who, personId, person, ...rest }, { key }) =>
        createLearner(
          {
            ...nulled(rest, 'cohortId', 'supervisorId', 'contractHoursPerWeek'),
            personId: who === 'known' ? personId : null,
            person: who === 'new' ? nulled(person, 'surnamePrefix', 'email') : null,
          },
          key,
        )
      }
      touches={['learners', 'cohorts', 'pledges', 'people']}
      after={(saved) => learnerLink(saved.id)}
      back={learnersLink()}
      act={{ label: t('learner.submit'), done: t('learner.submitted') }}
      instead={({ kind, id, name }, form) =>
        kind === 'LEARNER' ? (
          <LinkButton to={learnerLink(id)}>{t('learner.goOn', { name })}</LinkButton>
        ) : (
          <Button
            onClick={() => {
              form.setFieldValue('who', 'known');
              form.setFieldValue('personId', id);
            }}
          >
            {t('learner.enrol', { name })}
          </Button>
        )
      }
    >
      {(field, form) => (
        <>
          <SegmentedControl
            aria-label={t('learner.who')}
            data={[
              { value: 'new', label: t('learner.whoNew') },
              { value: 'known', label: t('learner.whoKnown') },
            ]}
            {...field('who')}
          />
          {form.getValues().who === 'known' ? (
            <PersonSelect label={t('learner.person')} required {...field('personId')} />
          ) : (
            <>
              <Columns>
                <TextInput
                  label={t('learner.givenName')}
                  required
                  {...form.getInputProps('person.givenName')}
                />
                <TextInput
                  label={t('learner.surnamePrefix')}
                  {...form.getInputProps('person.surnamePrefix')}
                />
              </Columns>
              <TextInput
                label={t('learner.surname')}
                required
                {...form.getInputProps('person.surname')}
              />
              <TextInput
                type="email"
                label={t('learner.email')}
                description={t('learner.emailHint')}
                {...form.getInputProps('person.email')}
              />
            </>
          )}
          {networks.length > 1 && (
            <NativeSelect
              label={t('field.network')}
              required
              data={networks.map(({ id, name }) => ({ value: id, label: name }))}
              {...field('networkId')}
            />
          )}
          <LearnerFields
            field={field}
            networkId={form.getValues().networkId}
            employerId={form.getValues().employerId}
          />
        </>
      )}
    </RecordForm>
  );
}
