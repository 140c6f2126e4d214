import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe, useNetwork } from '@/features/account/public';
import { today } from '@/lib/today';
import { internshipsQuery, learnersQuery, proposalsQuery, roundsQuery } from './api';
import { Adoptable } from './Adoptable';
import { Answers } from './Answers';
import { Asked } from './Asked';
import { Greeting } from './Greeting';
import classes from './home.module.css';
import { OurPlaces } from './OurPlaces';
import { All } from './Part';
import { People } from './People';

/** Our learners, our places, and ideas of others that we could take over. */
export default function OrganisationHome() {
  const { t } = useTranslation('home');
  const { grants } = useMe();
  const { network } = useNetwork();
  const organisation = grants.find(({ role }) => role === 'ORGANISATION_ADMIN')?.organisation;
  const employerId = organisation?.id;
  const learners = useQuery(learnersQuery({ employerId, networkId: network?.id }));
  const internships = useQuery(internshipsQuery({ networkId: network?.id }));
  const rounds = useQuery(roundsQuery({ networkId: network?.id }));
  const ideas = useQuery(
    proposalsQuery({ networkId: network?.id, status: 'STANDARD', sort: '-submittedAt' }),
  );
  return (
    <>
      <Greeting role="ORGANISATION_ADMIN" />
      <Asked />
      <All queries={[learners, internships, rounds, ideas]}>
        {() => (
          <div className={classes.home}>
            <Answers internships={internships.data!.items} own={employerId ? [employerId] : []} />
            <OurPlaces rounds={rounds.data!.items} />
            <People
              title={t('ours.title')}
              empty={t('ours.none')}
              learners={learners.data!.items}
              internships={internships.data!.items}
              wishes={[]}
              now={today()}
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
