import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Columns } from '@/components/Card';
import { cohortChoices } from '@/features/network/public';
import { OrganisationSelect } from '@/features/organisation/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { KINDS, MODES, type Meeting } from './api';
import { endDayOf, type MeetingValues } from './meeting-form';
import classes from './meeting.module.css';

interface Props {
  field: (name: keyof MeetingValues & string) => GetInputPropsReturnType;
  networkId: string;
  host: Meeting['hostOrganisation'] | undefined;
  values: MeetingValues;
}

/** What, when, where and for whom. */
export function MeetingFields({ field, networkId, host, values }: Props) {
  const { t } = useTranslation('meeting');
  const { longDay } = useFormat();
  const cohorts = useQuery(cohortChoices(networkId));
  const end = endDayOf(values);
  const night = !values.endDate && end !== values.meetingDate && end;
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
      {night && <p className={classes.night}>{t('form.night', { day: longDay(night) })}</p>}
      <TextInput
        type="date"
        label={t('field.endDate')}
        description={t('form.endDateHint')}
        min={values.meetingDate}
        {...field('endDate')}
      />
      <Columns>
        <NativeSelect
          label={t('field.mode')}
          data={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
          {...field('mode')}
        />
        {values.mode !== 'ONLINE' && <TextInput label={t('field.place')} {...field('place')} />}
        {values.mode !== 'ON_SITE' && (
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
