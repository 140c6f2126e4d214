import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { useFormat } from '@/lib/i18n/useFormat';
import { proposalFromReflectionLink } from '@/features/proposal/public';
import classes from './exchange.module.css';
import { QUESTIONS } from './reflection-questions';
import type { Internship, Reflection } from './types';

interface Props {
  internship: Internship;
  reflection: Reflection;
  own: boolean;
}

/** What was seen there, to read; for its writer the way on to a proposal. */
export function ReflectionRead({ internship, reflection, own }: Props) {
  const { t } = useTranslation('exchange');
  const { date } = useFormat();
  return (
    <Stacked>
      {own && (
        <Card title={t('reflection.idea')} tone="attention">
          <p>{t('reflection.ideaText')}</p>
          <p className={classes.later}>
            <LinkButton {...proposalFromReflectionLink(internship.id, reflection.id)}>
              {t('reflection.makeProposal')}
            </LinkButton>
          </p>
        </Card>
      )}
      <Card>
        <div className={classes.story}>
          {QUESTIONS.filter((question) => reflection[question]).map((question) => (
            <section key={question}>
              <h2>{t(`reflection.${question}`, { host: internship.host.name })}</h2>
              <p className={classes.prose}>{reflection[question]}</p>
            </section>
          ))}
        </div>
      </Card>
      <p className="small muted">
        {reflection.submittedAt && t('reflection.on', { date: date(reflection.submittedAt) })}{' '}
        {t('reflection.sharedWith')}: {t(`reflection.audience.${reflection.sharedWith}`)}.
      </p>
    </Stacked>
  );
}
