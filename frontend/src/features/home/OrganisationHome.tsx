import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe, useNetwork } from '@/features/account/public';
import { learnerTasksQuery } from '@/features/task/public';
import { Adoptable } from './Adoptable';
import { learnersQuery, proposalsQuery, roundsQuery } from './api';
import { roundsAtWork } from './coming';
import { Greeting } from './Greeting';
import classes from './home.module.css';
import { HostAnswers } from './HostAnswers';
import { OurPlaces } from './OurPlaces';
import { All } from './Part';
import { People } from './People';

/** What waits for us, our places, our learners, and ideas of others that we could take over. */
export default function OrganisationHome() {
  const { t } = useTranslation('home');
  const [own] = useMe().speaksFor;
  const { network } = useNetwork();
  const networkId = network?.id;
  const employerId = own?.id;
  const learners = useQuery(learnersQuery({ employerId, networkId }));
  const around = useQuery(learnerTasksQuery({ networkId, pageSize: 250 }));
  const rounds = useQuery(roundsQuery({ networkId }));
  const ideas = useQuery(proposalsQuery({ networkId, status: 'STANDARD', sort: '-submittedAt' }));
  return (
    <>
      <Greeting role="ORGANISATION_ADMIN" />
      <All queries={[learners, around, rounds, ideas]}>
        {() => (
          <div className={classes.home}>
            <HostAnswers />
            <OurPlaces rounds={roundsAtWork(rounds.data!.items)} />
            <People
              title={t('ours.title')}
              empty={t('ours.none')}
              learners={learners.data!}
              tasks={around.data!.items}
            />
            <Adoptable
              proposals={ideas.data!.items.filter((one) => one.organisation.id !== employerId)}
            />
          </div>
        )}
      </All>
    </>
  );
}
