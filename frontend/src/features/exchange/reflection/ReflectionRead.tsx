import { useTranslation } from 'react-i18next';
import { AddedCards } from '@/components/AddedCards';
import { Card, Stacked } from '@/components/Card';
import { useFormat } from '@/lib/i18n/useFormat';
import { Conversation } from './Conversation';
import classes from './reflection.module.css';
import shared from '../parts/parts.module.css';
import { QUESTIONS } from './reflection-questions';
import { SharingCard } from './SharingCard';
import type { Internship, Reflection } from '../data/types';
import { WithheldCard, WithholdWay } from './Withheld';

interface Props {
  internship: Internship;
  reflection: Reflection;
  own: boolean;
}

/** What was seen there, to read and to talk about; for its writer the way on to a proposal. */
export function ReflectionRead({ internship, reflection, own }: Props) {
  const { t } = useTranslation('reflection');
  const { date } = useFormat();
  return (
    <Stacked>
      <WithheldCard reflection={reflection} own={own} />
      <Card>
        <div className={classes.story}>
          {QUESTIONS.filter((question) => reflection[question]).map((question) => (
            <section key={question}>
              <h2>{t(`reflection.${question}`, { host: internship.host.name })}</h2>
              <p className={shared.prose}>{reflection[question]}</p>
            </section>
          ))}
        </div>
      </Card>
      {own ? (
        <SharingCard reflection={reflection} />
      ) : (
        <p className="small muted">
          {reflection.submittedAt && t('reflection.on', { date: date(reflection.submittedAt) })}{' '}
          {t('reflection.chosen')} {t(`reflection.audience.${reflection.sharedWith}`)}.
        </p>
      )}
      {reflection.mayAnswer && <Conversation reflection={reflection} />}
      <AddedCards
        on="reflection"
        host={{
          internshipId: internship.id,
          reflectionId: reflection.id,
          mayPropose: own && !reflection.withheld,
        }}
      />
      <WithholdWay reflection={reflection} />
    </Stacked>
  );
}
