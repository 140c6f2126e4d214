import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useIdempotencyKey } from '@/components/form/useIdempotencyKey';
import { useProblemText } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import { placesQuery, ROUNDS } from '../data/api';
import classes from './internship.module.css';
import { createInternship, INTERNSHIPS } from '../data/internship-api';
import { internshipLink } from '../data/links';
import type { Internship } from '../data/types';

/** The host said no: another place for this learner, and nobody else moves. */
export function ReplaceCard({ internship }: { internship: Internship }) {
  const { t } = useTranslation(['internship', 'exchange']);
  const { period } = useFormat();
  const navigate = useNavigate();
  const client = useQueryClient();
  const keys = useIdempotencyKey();
  const [placeId, setPlaceId] = useState('');
  const places = useQuery(placesQuery(internship.round.id, { pageSize: 250 }));
  const free = (places.data?.items ?? []).filter(
    (place) =>
      place.plannable &&
      place.placedCount! < place.capacity &&
      place.organisation.id !== internship.home.id &&
      place.organisation.id !== internship.host.id,
  );
  const body = {
    roundId: internship.round.id,
    learnerId: internship.learner.id,
    hostPlaceId: placeId,
    replacesId: internship.id,
  };
  const moving = useMutation({
    mutationFn: () => createInternship(body, keys.keyFor(body)),
    onSuccess: async (made) => {
      keys.done();
      await client.invalidateQueries({ queryKey: [INTERNSHIPS] });
      await client.invalidateQueries({ queryKey: [ROUNDS, internship.round.id] });
      void navigate({ to: internshipLink(made.id) });
    },
  });
  const text = useProblemText(moving.error);
  return (
    <Card title={t('replace.title', { host: internship.host.name })} tone="attention">
      <p className="small muted">{t('replace.text')}</p>
      {places.data && free.length === 0 ? (
        <p>{t('replace.nothing')}</p>
      ) : (
        <div className={classes.inline}>
          <NativeSelect
            label={t('replace.where')}
            value={placeId}
            onChange={(event) => setPlaceId(event.currentTarget.value)}
            data={[
              { value: '', label: t('exchange:placeForm.choose') },
              ...free.map((place) => ({
                value: place.id,
                label: [
                  place.organisation.name,
                  place.ward,
                  period(place.startDate, place.endDate),
                  t('replace.free', { count: place.capacity - place.placedCount! }),
                ].join(' · '),
              })),
            ]}
          />
          <Button disabled={!placeId} loading={moving.isPending} onClick={() => moving.mutate()}>
            {t('replace.action')}
          </Button>
        </div>
      )}
      {moving.isError && <p role="alert">{text}</p>}
    </Card>
  );
}
