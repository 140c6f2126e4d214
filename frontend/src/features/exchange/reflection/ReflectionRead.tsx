import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink, LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { StatusPill } from '@/components/StatusPill';
import { useFormat } from '@/lib/i18n/useFormat';
import {
  proposalFromReflectionLink,
  proposalLink,
  proposalsQuery,
} from '@/features/proposal/public';
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
      <Ideas internship={internship} reflection={reflection} own={own} />
      <WithholdWay reflection={reflection} />
    </Stacked>
  );
}

/** What came of it; as long as nothing did, its writer is asked. */
function Ideas({ internship, reflection, own }: Props) {
  const { t } = useTranslation('reflection');
  const query = useQuery(proposalsQuery({ reflectionId: reflection.id, pageSize: 10 }));
  const found = query.data?.items ?? [];
  const make = own && !reflection.withheld;
  if (!query.data || (found.length === 0 && !make)) return null;
  return (
    <Card
      title={found.length > 0 ? t('reflection.became') : t('reflection.idea')}
      tone={found.length > 0 ? 'calm' : 'attention'}
    >
      {found.map(({ id, title, status }) => (
        <p key={id} className={shared.exception}>
          <AppLink to={proposalLink(id)}>{title}</AppLink>
          <StatusPill of="proposal" status={status} />
        </p>
      ))}
      {make && found.length === 0 && <p>{t('reflection.ideaText')}</p>}
      {make && (
        <p className={shared.later}>
          <LinkButton
            variant={found.length > 0 ? 'default' : 'filled'}
            {...proposalFromReflectionLink(internship.id, reflection.id)}
          >
            {found.length > 0 ? t('reflection.another') : t('reflection.makeProposal')}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}
