import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from '../parts/parts.module.css';
import { internshipLink, reflectionLink } from '../data/links';
import type { Internship } from '../data/types';
import type { Step } from './waits';

const WRITES: Step[] = ['withheld', 'reflect', 'answer'];

/** The one thing that a learner does next, with one button. */
export function NextStep({ step, internship }: { step: Step; internship: Internship }) {
  const { t } = useTranslation('internship');
  const { day } = useFormat();
  const { id, host, plannedStartDate, reflection } = internship;
  const words = { host: host.name, date: day(plannedStartDate) };
  const count = reflection?.newMessages ?? 0;
  return (
    <Card
      tone="main"
      title={step === 'answer' ? t('step.answer', { count }) : t(`step.${step}`, words)}
    >
      <p>{t(`step.text.${step}`, words)}</p>
      <p className={classes.later}>
        <LinkButton
          variant="white"
          to={WRITES.includes(step) ? reflectionLink(id) : internshipLink(id)}
        >
          {t(`step.go.${step}`)}
        </LinkButton>
      </p>
    </Card>
  );
}
