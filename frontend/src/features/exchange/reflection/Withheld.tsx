import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useProblemText } from '@/components/states';
import { asProblem } from '@/lib/api/problem';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './reflection.module.css';
import shared from '../parts/parts.module.css';
import { INTERNSHIPS } from '../data/internship-api';
import { moveReflection } from './reflection-api';
import type { Reflection } from '../data/types';

/** That a text is withheld and why: to its writer what to change, to who withheld it what to decide. */
export function WithheldCard({ reflection, own }: { reflection: Reflection; own: boolean }) {
  const { t } = useTranslation('reflection');
  const { day } = useFormat();
  const { withheld, status, steps } = reflection;
  if (!withheld) return null;
  return (
    <Card
      tone="attention"
      title={own ? t(`withheld.own.${status}`) : t(`withheld.other.${status}`)}
    >
      <p>{own ? t('withheld.ownText') : t('withheld.otherText')}</p>
      <blockquote className={shared.reason}>
        <p className={shared.prose}>{withheld.reason}</p>
        <footer className="small muted">
          {[
            withheld.by?.name,
            t(`withheld.side.${withheld.side}`),
            day(withheld.recordedAt.slice(0, 10)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </footer>
      </blockquote>
      {steps.length > 0 && (
        <div className={`${shared.later} ${shared.ways}`}>
          {(['SHARED', 'WITHHELD'] as const)
            .filter((to) => steps.includes(to))
            .map((to) => (
              <Step
                key={to}
                reflection={reflection}
                to={to}
                filled={to === 'SHARED' && status === 'REVISED'}
              />
            ))}
        </div>
      )}
    </Card>
  );
}

/** For who looks after learners: keeps a text that says too much about a client from its readers. */
export function WithholdWay({ reflection }: { reflection: Reflection }) {
  const { t } = useTranslation('reflection');
  if (reflection.withheld || !reflection.steps.includes('WITHHELD')) return null;
  return (
    <div className={classes.sharing}>
      <span>{t('withheld.ask')}</span>
      <Step reflection={reflection} to="WITHHELD" />
    </div>
  );
}

interface StepProps {
  reflection: Reflection;
  to: 'WITHHELD' | 'SHARED';
  filled?: boolean;
}

function Step({ reflection: { internshipId, id }, to, filled }: StepProps) {
  const { t } = useTranslation('reflection');
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const moving = useMutation({
    mutationFn: (reason?: string) => moveReflection(internshipId, id, to, reason),
    onSuccess: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: [INTERNSHIPS] });
    },
  });
  const text = useProblemText(moving.error);
  return (
    <>
      <Button
        variant={filled ? 'filled' : 'default'}
        loading={moving.isPending}
        onClick={() => (to === 'WITHHELD' ? setAsking(true) : moving.mutate(undefined))}
      >
        {t(`withheld.to.${to}`)}
      </Button>
      {moving.error && !asking && (
        <p role="alert" className={shared.fieldError}>
          {text}
        </p>
      )}
      {asking && (
        <ReasonDialog
          title={t('withheld.to.WITHHELD')}
          busy={moving.isPending}
          problem={moving.error && asProblem(moving.error)}
          onConfirm={(reason) => moving.mutate(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
