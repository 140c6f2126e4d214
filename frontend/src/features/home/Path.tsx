import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { momentOf } from '@/features/exchange/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { today } from '@/lib/today';
import classes from './home.module.css';
import { Part } from './Part';
import type { Internship, Round } from './types';

const SHOWN = 4;
const STATES = { was: 'done', going: 'now', proposed: 'now', off: 'later' } as const;

const stateOf = (internship: Internship | undefined) =>
  internship ? STATES[momentOf(internship, today())] : 'later';

/** The rounds as dots on one road: where you were, where you go. */
export function Path({ rounds, internships }: { rounds: Round[]; internships: Internship[] }) {
  const { t } = useTranslation('home');
  const { partialDate } = useFormat();
  const shown = rounds.filter(({ status }) => status !== 'DRAFT').slice(-SHOWN);
  if (shown.length === 0) return null;
  const ways = shown.map((round) => {
    const own = internships.findLast((one) => one.round.id === round.id);
    return { round, own, state: stateOf(own) };
  });
  // Where you go next is one place; what comes after it is later.
  const next = ways.find(({ state }) => state === 'now');
  return (
    <Part title={t('path.title')}>
      <Card>
        <p className="small muted">
          {partialDate(shown[0]!.periodStartDate, 'MONTH')} –{' '}
          {partialDate(shown.at(-1)!.periodEndDate, 'MONTH')}
        </p>
        <ol className={classes.path}>
          {ways.map((way) => {
            const state = way.state === 'now' && way !== next ? 'later' : way.state;
            return (
              <li key={way.round.id} data-state={state}>
                {way.own?.host.name ?? way.round.name}
                <span className="sr-only"> ({t(`path.${state}`)})</span>
              </li>
            );
          })}
        </ol>
      </Card>
    </Part>
  );
}
