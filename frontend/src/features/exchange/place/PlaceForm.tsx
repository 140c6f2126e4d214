import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NativeSelect } from '@mantine/core';
import { FormShell } from '@/components/form/FormShell';
import { useAppForm } from '@/components/form/useAppForm';
import { PageHeader } from '@/components/PageHeader';
import { toast } from '@/components/toast';
import type { Versioned } from '@/lib/api/types';
import { createPlace, readPlace, ROUNDS, updatePlace } from '../data/api';
import { locationsQuery, partnersQuery } from '../data/choices-api';
import { placeLink, roundViewLink } from '../data/links';
import { useMe } from '@/features/account/public';
import { runs } from '@/lib/reach';
import { PlaceFields } from './PlaceFields';
import { placeBody, placeSchema, placeValues } from './place-form';
import { SupervisorPicker } from './SupervisorPicker';
import type { Place, Round } from '../data/types';

interface Props {
  round: Round;
  place?: Versioned<Place>;
}

export function PlaceForm({ round, place }: Props) {
  const { t } = useTranslation(['place', 'exchange']);
  const navigate = useNavigate();
  const client = useQueryClient();
  const me = useMe();
  const forAll = runs(me, round.network.id);
  const partners = useQuery({ ...partnersQuery(round.network.id), enabled: forAll });
  const hosts = forAll ? (partners.data ?? []) : me.speaksFor;
  const own = me.speaksFor[0]?.id ?? '';
  const form = useAppForm({
    name: `place/${place?.id ?? `new/${round.id}`}`,
    values: placeValues(round, forAll ? '' : own, place),
    etag: place?.etag,
    schema: placeSchema,
    save: (values, { key, etag }) =>
      place
        ? updatePlace(round.id, place.id, placeBody(values), etag)
        : createPlace(round.id, placeBody(values), key),
    ...(place && {
      latest: async () => {
        const fresh = await readPlace(round.id, place.id);
        return { values: placeValues(round, own, fresh), etag: fresh.etag };
      },
    }),
    onSaved: async (saved) => {
      await client.invalidateQueries({ queryKey: [ROUNDS, round.id] });
      void toast(place ? undefined : t('placeForm.saved'));
      void navigate({ to: placeLink(round.id, saved.id) });
    },
  });
  const values = form.form.getValues();
  const locations = useQuery(locationsQuery(values.organisationId));
  // From the planning on, and for hosts after the day set for offers, only what does not touch the plan can change.
  const fixed = place !== undefined && !place.may?.includes('CHANGE_PLANNED');
  const back = place ? placeLink(round.id, place.id) : roundViewLink(round.id, { view: 'places' });
  const choices = place ? [place.organisation] : hosts;
  return (
    <>
      <PageHeader title={place ? t('placeForm.edit') : t('placeForm.new')} meta={round.name} />
      <FormShell
        form={form}
        submitLabel={place ? undefined : t('placeForm.create')}
        onCancel={() => void navigate({ href: back })}
      >
        <NativeSelect
          label={t('placeForm.organisation')}
          disabled={place !== undefined}
          data={[
            ...(choices.length === 1 && values.organisationId
              ? []
              : [{ value: '', label: t('exchange:placeForm.choose') }]),
            ...choices.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.form.getInputProps('organisationId')}
        />
        <NativeSelect
          label={t('placeForm.location')}
          description={t('placeForm.locationHint')}
          disabled={!locations.data?.length}
          data={[
            { value: '', label: t('placeForm.noLocation') },
            ...(locations.data ?? []).map(({ id, name, city }) => ({
              value: id,
              label: [name, city].filter(Boolean).join(', '),
            })),
          ]}
          {...form.form.getInputProps('locationId')}
        />
        <PlaceFields form={form.form} round={round} fixed={fixed} />
        <SupervisorPicker
          organisationId={values.organisationId}
          disabled={fixed}
          value={values.supervisors}
          onChange={(next) => form.form.setFieldValue('supervisors', next)}
        />
      </FormShell>
    </>
  );
}
