import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { useFormat } from '@/lib/i18n/useFormat';
import { told } from '@/lib/told';
import classes from './round.module.css';
import shared from '../parts/parts.module.css';
import { internshipsQuery } from '../data/internship-api';
import { internshipLink, newPlaceLink, editRoundLink } from '../data/links';
import { exceptionsOf, type Exception } from './round-state';
import type { Round } from '../data/types';
import { useDraftGaps } from './useDraftGaps';
import { ViewLink } from '../parts/ViewLink';

/** What needs a decision, before everything else. Nothing wrong: nothing here. */
export function RoundExceptions({ round }: { round: Round }) {
  const { t } = useTranslation('round');
  const people = told(round.counts);
  const published =
    round.publishedPlanId !== null &&
    people !== null &&
    people.declined + people.unanswered + people.toAgree > 0;
  const internships = useQuery({
    ...internshipsQuery({ roundId: round.id, pageSize: 250 }),
    enabled: published,
  });
  const gaps = useDraftGaps(round);
  const found = exceptionsOf(round, published ? (internships.data?.items ?? []) : [], gaps);
  if (found.length === 0) return null;
  return (
    <section aria-label={t('exception.label')} className={classes.exceptions}>
      {found.map((exception) => (
        <Card
          key={'host' in exception ? exception.host : exception.kind}
          tone={exception.kind === 'wishes' ? 'plain' : 'attention'}
        >
          <div className={shared.exception}>
            <Words exception={exception} round={round} />
            <Way exception={exception} round={round} />
          </div>
        </Card>
      ))}
    </section>
  );
}

interface Props {
  exception: Exception;
  round: Round;
}

function Words({ exception, round }: Props) {
  const { t } = useTranslation('round');
  const { list, relative } = useFormat();
  const { kind } = exception;
  const some = (names: string[]) =>
    list(names.length > 5 ? [...names.slice(0, 4), t('exception.others')] : names);
  const values =
    kind === 'declined'
      ? {
          host: exception.host,
          count: exception.learners.length,
          names: some(exception.learners),
        }
      : kind === 'unanswered'
        ? { count: exception.count, hosts: some(exception.hosts) }
        : kind === 'toAgree'
          ? { count: exception.count, names: some(exception.who) }
          : kind === 'seats'
            ? { ...exception, count: exception.learners - exception.seats }
            : exception;
  const deadline =
    kind === 'wishes' && round.status === 'OPEN' && round.wishDeadlineDate
      ? t('exception.wishes.deadline', { when: relative(round.wishDeadlineDate) })
      : '';
  return (
    <div>
      <h2 className={shared.exceptionTitle}>{t(`exception.${kind}.title`, values)}</h2>
      <p className="small muted">
        {deadline} {t(`exception.${kind}.text`, values)}
      </p>
    </div>
  );
}

function Way({ exception, round }: Props) {
  const { t } = useTranslation('round');
  if (exception.kind === 'declined')
    return (
      <LinkButton variant="default" to={internshipLink(exception.internshipId)}>
        {t('exception.declined.action')}
      </LinkButton>
    );
  if (exception.kind === 'noCohorts')
    return (
      <LinkButton variant="default" to={editRoundLink(round.id)}>
        {t('exception.noCohorts.action')}
      </LinkButton>
    );
  if (exception.kind === 'unanswered')
    return (
      <ViewLink className={shared.way} values={{ view: 'internships', status: 'PROPOSED' }}>
        {t('exception.unanswered.action')}
      </ViewLink>
    );
  if (exception.kind === 'toAgree')
    return (
      <ViewLink className={shared.way} values={{ view: 'internships', status: 'HOST_ACCEPTED' }}>
        {t('exception.toAgree.action')}
      </ViewLink>
    );
  if (exception.kind === 'unrecognised' || exception.kind === 'hostsLeft')
    return (
      <ViewLink className={shared.way} values={{ view: 'places' }}>
        {t(`exception.${exception.kind}.action`)}
      </ViewLink>
    );
  if (exception.kind === 'employersLeft') return null;
  if (exception.kind === 'belowMinimum')
    return (
      <ViewLink className={shared.way} values={{ view: 'plan' }}>
        {t('exception.belowMinimum.action')}
      </ViewLink>
    );
  if (exception.kind === 'unplaced')
    return (
      <ViewLink className={shared.way} values={{ view: 'plan', choice: 'none' }}>
        {t('exception.unplaced.action')}
      </ViewLink>
    );
  if (exception.kind === 'wishes')
    return (
      <ViewLink className={shared.way} values={{ view: 'wishes', given: 'false' }}>
        {t('exception.wishes.action')}
      </ViewLink>
    );
  if (round.status === 'PLANNING') return null;
  return (
    <LinkButton variant="default" to={newPlaceLink(round.id)}>
      {t('exception.seats.action')}
    </LinkButton>
  );
}
