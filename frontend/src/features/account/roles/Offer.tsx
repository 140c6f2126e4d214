import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { FinalDialog } from '@/components/FinalDialog';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { asProblem } from '@/lib/api/problem';
import { useSteps } from '@/lib/useSteps';
import { roleStepsQuery, type MyRole } from './api';
import { useMoveRole } from './useMoveRole';
import { useRoleWords } from './useRoleWords';

/** Somebody asks me to be something. Until I say yes it changes nothing. */
export function Offer({ offer }: { offer: MyRole }) {
  const { t } = useTranslation('roles');
  const whole = useRoleWords();
  const moving = useMoveRole(({ to }) => t(`offer.${to === 'ACTIVE' ? 'accepted' : 'declined'}`));
  const { can, why } = useSteps(roleStepsQuery(offer));
  const [declining, setDeclining] = useState(false);
  const trouble = useProblemText(moving.error);
  const answer = (to: 'ACTIVE' | 'DECLINED') => moving.mutate({ role: offer, to });
  return (
    <Card tone="attention" title={whole(offer)}>
      <p>
        {offer.offeredBy ? t('offer.by', { name: offer.offeredBy }) : t('offer.byProduct')}{' '}
        {t('offer.until')}
      </p>
      {why('ACTIVE') && <p>{why('ACTIVE')}</p>}
      {moving.isError && !declining && <Notice tone="error" text={trouble} />}
      <Group mt="md">
        {can('ACTIVE') && (
          <Button
            loading={moving.isPending && moving.variables.to === 'ACTIVE'}
            disabled={moving.isPending}
            onClick={() => answer('ACTIVE')}
          >
            {t('offer.accept')}
            <span className="sr-only"> {whole(offer)}</span>
          </Button>
        )}
        {can('DECLINED') && (
          <Button variant="default" disabled={moving.isPending} onClick={() => setDeclining(true)}>
            {t('offer.decline')}
            <span className="sr-only"> {whole(offer)}</span>
          </Button>
        )}
      </Group>
      {declining && (
        <FinalDialog
          title={t('offer.decline')}
          consequence={t('offer.declineWhat', { role: whole(offer) })}
          busy={moving.isPending}
          problem={moving.error && asProblem(moving.error)}
          onConfirm={() => answer('DECLINED')}
          onClose={() => setDeclining(false)}
        />
      )}
    </Card>
  );
}
