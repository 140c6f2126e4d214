import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanOptionsForm } from './PlanOptionsForm';
import type { Plan, Round } from '../data/types';
import { isRepair } from './plan-options';

/** Asks first what kind of plan is wanted; what was asked the last time stands there already. */
export function MakePlanButton({ round, last }: { round: Round; last: Plan | undefined }) {
  const { t } = useTranslation('plan');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant={last ? 'default' : 'filled'} onClick={() => setAsking(true)}>
        {t(isRepair(round) ? 'repair.button' : last ? 'make.again' : 'make.first')}
      </Button>
      <Drawer
        opened={asking}
        onClose={() => setAsking(false)}
        position="right"
        size="lg"
        title={t(isRepair(round) ? 'repair.title' : 'options.title')}
        closeButtonProps={{ 'aria-label': t('options.cancel') }}
      >
        <PlanOptionsForm round={round} last={last} close={() => setAsking(false)} />
      </Drawer>
    </>
  );
}
