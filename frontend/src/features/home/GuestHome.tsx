import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/today';
import { comingMeetingsQuery } from './api';
import { Coming } from './Coming';
import { nextThing } from './coming';
import { Greeting } from './Greeting';
import { Hero } from './Hero';
import classes from './home.module.css';
import { MyTasks } from './MyTasks';
import { All } from './Part';

/** For who comes along now and then: an informal carer, a client's representative, an expert. */
export default function GuestHome() {
  const { t } = useTranslation('home');
  const meetings = useQuery(comingMeetingsQuery());
  return (
    <div className={classes.learner}>
      <Greeting role="GUEST" />
      <All queries={[meetings]}>
        {() => {
          const next = nextThing([], meetings.data!.items, today());
          return (
            <div className={classes.home}>
              {next ? <Hero next={next} /> : <p className={classes.calm}>{t('next.none')}</p>}
              <MyTasks />
              <Coming meetings={meetings.data!.items} />
              <p className="small muted">{t('guest.hint')}</p>
            </div>
          );
        }}
      </All>
    </div>
  );
}
