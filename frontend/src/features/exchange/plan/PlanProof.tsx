import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { useProblemText } from '@/components/states';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './plan.module.css';
import shared from '../parts/parts.module.css';
import { readCertificate } from '../data/plan-api';
import { ProofCheck } from '../proof/ProofCheck';
import { saveFile } from '@/lib/save-file';
import type { Plan, Round } from '../data/types';

/** Why nobody has to believe us: what the plan is best at, the draw, and the proof to check. */
export function PlanProof({ round, plan }: { round: Round; plan: Plan }) {
  const { t } = useTranslation('plan');
  const { number } = useFormat();
  const proof = useMutation({
    mutationFn: () => readCertificate(plan.id),
    onSuccess: (file) =>
      saveFile(`bewijs-${plan.id}.json`, 'application/json', JSON.stringify(file, null, 2)),
  });
  const text = useProblemText(proof.error);
  return (
    <Card
      title={plan.provenOptimal ? t('proof.title') : t('proof.unproven')}
      tone={plan.provenOptimal ? 'calm' : 'attention'}
    >
      <p className="small">
        {!plan.provenOptimal
          ? t('proof.unprovenText')
          : plan.together.length > 0
            ? t('proof.together')
            : t('proof.text')}
      </p>
      <details className={shared.rules}>
        <summary>{t('proof.rules')}</summary>
        <ol>
          {plan.objective.map(({ meaning }) => (
            <li key={meaning}>{meaning}</li>
          ))}
        </ol>
        <p className="small muted">{t('proof.millis', { time: number(plan.solveMillis) })}</p>
        <dl className={classes.lottery}>
          <dt>{t('proof.hash')}</dt>
          <dd>
            <code>{plan.lotterySeedHash}</code>
          </dd>
          {plan.lotterySeed !== null && (
            <>
              <dt>{t('proof.seed')}</dt>
              <dd>
                <code>{plan.lotterySeed}</code>
              </dd>
            </>
          )}
        </dl>
      </details>
      {plan.status === 'PUBLISHED' && <ProofCheck plan={plan} />}
      {plan.status !== 'PUBLISHED' && round.may?.includes('READ_PLANS') && (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={proof.isPending}
          onClick={() => proof.mutate()}
        >
          {t('proof.download')}
        </Button>
      )}
      <p role="status" className="small">
        {proof.data &&
          (proof.data.verified
            ? t('proof.verified')
            : t('proof.refuted', { findings: proof.data.findings.join(' ') }))}
        {proof.isError && text}
      </p>
    </Card>
  );
}
