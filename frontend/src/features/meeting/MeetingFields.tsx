import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Columns } from '@/components/Card';
import { cohortChoices } from '@/features/learner/public';
import { OrganisationSelect } from '@/features/organisation/public';
import { KINDS, MODES, type Meeting } from './api';
import type { MeetingValues } from './meeting-form';

interface Props {
  field: (name: keyof MeetingValues & string) => GetInputPropsReturnType;
  networkId: string;
  host: Meeting['hostOrganisation'] | undefined;
  mode: Meeting['mode'];
}

/** What, when, where and for whom. */
export function MeetingFields({ field, networkId, host, mode }: Props) {
  const { t } = useTranslation('meeting');
  const cohorts = useQuery(cohortChoices(networkId));
  return (
    <>
      <TextInput label={t('field.title')} required {...field('title')} />
      <Columns>
        <NativeSelect
          label={t('field.kind')}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          {...field('kind')}
        />
        <NativeSelect
          label={t('field.cohort')}
          data={[
            { value: '', label: t('form.allCohorts') },
            ...(cohorts.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...field('cohortId')}
        />
      </Columns>
      <Columns>
        <TextInput type="date" label={t('field.date')} required {...field('meetingDate')} />
        <TextInput type="time" label={t('field.start')} {...field('startAt')} />
        <TextInput type="time" label={t('field.end')} {...field('endAt')} />
      </Columns>
      <Columns>
        <NativeSelect
          label={t('field.mode')}
          data={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
          {...field('mode')}
        />
        {mode !== 'ONLINE' && <TextInput label={t('field.place')} {...field('place')} />}
        {mode !== 'ON_SITE' && (
          <TextInput type="url" label={t('field.online')} {...field('onlineUrl')} />
        )}
      </Columns>
      <Columns>
        <OrganisationSelect
          label={t('field.host')}
          networkId={networkId}
          chosen={host}
          {...field('hostOrganisationId')}
        />
        <NumberInput
          label={t('field.seats')}
          description={t('form.seatsHint')}
          min={1}
          {...field('capacity')}
        />
      </Columns>
      <Textarea label={t('field.description')} autosize minRows={3} {...field('description')} />
      <TextInput type="url" label={t('field.source')} {...field('sourceUrl')} />
    </>
  );
}
