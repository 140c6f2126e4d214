import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Columns, Stacked } from '@/components/Card';
import { LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { SamplePill } from '@/components/SamplePill';
import { usePeriodWords } from '@/components/usePeriodWords';
import { useSession } from '@/features/account/public';
import { runs } from '@/lib/reach';
import { isDay, today } from '@/lib/today';
import { About } from './About';
import { networkQuery, type Network } from './api';
import { AsOf } from './AsOf';
import { FiguresCard } from './FiguresCard';
import { hasEnded } from './ended';
import { editNetworkLink } from './links';
import { Members } from './parts/Members';
import { MembershipQuestions } from './parts/MembershipQuestions';
import { membershipsQuery } from './parts/memberships';
import { Phases } from './parts/Phases';
import { Projects } from './parts/Projects';
import { Results } from './parts/Results';
import { Themes } from './parts/Themes';

/** One network: what it is, who is in it, what it works on and what it leaves behind. */
export default function NetworkPage() {
  const { networkId = '' } = useParams({ strict: false });
  const query = useQuery(networkQuery(networkId));
  return <LoadedPage query={query}>{(network) => <Page network={network} />}</LoadedPage>;
}

function Page({ network }: { network: Network }) {
  const { t } = useTranslation('network');
  const words = usePeriodWords();
  const navigate = useNavigate();
  const search: { asOf?: string } = useSearch({ strict: false });
  const { id, endDate } = network;
  // A network that ended is shown as it was: today it has no members any more.
  const ended = hasEnded(network);
  const usual = ended ? endDate! : today();
  const asOf = search.asOf && isDay(search.asOf) ? search.asOf : usual;
  const memberships = useQuery(membershipsQuery(id)).data?.items ?? [];
  const mayChange = runs(useSession(), id);
  const mayAdd = mayChange && !ended;
  const meta = [
    t(`kind.${network.kind}`),
    network.region ?? t('national'),
    words(network.startDate, endDate, { from: network.startPrecision, to: network.endPrecision }),
  ].join(' · ');
  const look = (date: string) =>
    void navigate({
      to: '.',
      search: { asOf: date && date !== usual ? date : undefined } as never,
      resetScroll: false,
    });
  return (
    <>
      <PageHeader
        title={network.name}
        meta={meta}
        status={<SamplePill sample={network.sample} />}
        action={mayChange && <LinkButton to={editNetworkLink(id)}>{t('page.edit')}</LinkButton>}
      />
      <Stacked>
        <MembershipQuestions all={memberships} />
        <About network={network} />
        <AsOf value={asOf} onChange={look} ended={ended} />
        <FiguresCard id={id} name={network.name} asOf={asOf} />
        <Columns wide>
          <Stacked>
            <Members id={id} asOf={asOf} mayAdd={mayAdd} />
            <Projects id={id} mayAdd={mayAdd} mayChange={mayChange} />
            <Results id={id} mayAdd={mayAdd} mayChange={mayChange} />
          </Stacked>
          <Stacked>
            <Phases id={id} mayAdd={mayAdd} mayChange={mayChange} />
            <Themes id={id} asOf={asOf} mayAdd={mayAdd} mayChange={mayChange} />
          </Stacked>
        </Columns>
      </Stacked>
    </>
  );
}
