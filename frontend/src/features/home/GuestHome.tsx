import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/today';
import { comingMeetingsQuery } from './api';
import { Coming } from './Coming';
import { Greeting } from './Greeting';
import { Hero } from './Hero';
import classes from './home.module.css';
import { nextThing, waitingFor } from './next';
import { All, Part } from './Part';
import { WaitingLines } from './WaitingLines';

/** For who comes along now and then: an informal carer, a client's representative, an expert. */
export default function GuestHome() {
  const { t } = useTranslation('home');
  const now = today();
  const meetings = useQuery(comingMeetingsQuery());
  return (
    <div className={classes.learner}>
      <Greeting role="GUEST" />
      <All queries={[meetings]}>
        {() => {
          const { items } = meetings.data!;
          const next = nextThing([], items, now);
          const waiting = waitingFor(
            { internships: [], meetings: items, proposals: [], openRound: undefined, wishes: [] },
            now,
          );
          return (
            <div className={classes.home}>
              {next ? <Hero next={next} /> : <p className={classes.calm}>{t('next.none')}</p>}
              {waiting.length > 0 && (
                <Part title={t('waiting.title')}>
                  <WaitingLines waiting={waiting} />
                </Part>
              )}
              <Coming meetings={items} />
              <p className="small muted">{t('guest.hint')}</p>
            </div>
          );
        }}
      </All>
    </div>
  );
}
