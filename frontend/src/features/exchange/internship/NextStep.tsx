import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { useTaskWords, type Task } from '@/features/task/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { internshipLink } from '../data/links';
import type { Internship } from '../data/types';
import classes from '../parts/parts.module.css';

interface Props {
  title: string;
  text: string;
  to: string;
  action: string;
}

function Step({ title, text, to, action }: Props) {
  return (
    <Card tone="main" title={title}>
      <p>{text}</p>
      <p className={classes.later}>
        <LinkButton variant="white" to={to}>
          {action}
        </LinkButton>
      </p>
    </Card>
  );
}

/** The one thing that a learner does next, with one button. */
export function NextStep({ task }: { task: Task }) {
  const { t } = useTranslation('internship');
  const { about } = useTaskWords({ own: true });
  return <Step title={task.title} text={about(task)} to={task.link} action={t('step.do')} />;
}

/** Where a learner goes next, when there is only to wait. */
export function NextPlace({ internship }: { internship: Internship }) {
  const { t } = useTranslation('internship');
  const { day } = useFormat();
  const { id, host, plannedStartDate } = internship;
  return (
    <Step
      title={t('step.coming', { host: host.name })}
      text={t('step.text', { date: day(plannedStartDate) })}
      to={internshipLink(id)}
      action={t('step.see')}
    />
  );
}
