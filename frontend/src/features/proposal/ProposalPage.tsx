import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AppLink, LinkButton } from '@/components/AppLink';
import { Card, Columns, Stacked } from '@/components/Card';
import { History } from '@/components/History';
import { Loaded } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { PageSkeleton } from '@/components/PageSkeleton';
import { Pill, StatusPill } from '@/components/StatusPill';
import { ProgressSegments } from '@/components/StepBar';
import { ErrorState } from '@/components/states';
import { reflectionLink } from '@/features/exchange/public';
import { WaitsForOthers } from '@/features/task/public';
import { Adoptions } from './Adoptions';
import { proposalQuery, proposalTransitionsQuery } from './api';
import { AnswerButtons } from './AnswerButtons';
import { editProposalLink, proposalLink } from './links';
import classes from './proposal.module.css';
import { DeclinedMerge } from './DeclinedMerge';
import { MergeCard } from './MergeCard';
import { MergedIn } from './MergedIn';
import { useMergeSteps } from './merge-steps';
import { onRoad, ROAD } from './proposal-state';
import { Waiting } from './Waiting';
import type { Proposal } from './types';

/** One idea: what it is, how far it came, who answered, and where it went. */
export default function ProposalPage() {
  const { t } = useTranslation('proposal');
  const told = useMergeSteps();
  const { proposalId = '' } = useParams({ strict: false });
  const query = useQuery(proposalQuery(proposalId));
  const steps = useQuery(proposalTransitionsQuery(proposalId));
  if (query.isPending) return <PageSkeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const proposal = query.data;
  const road = onRoad(proposal.status);
  return (
    <>
      <PageHeader
        title={proposal.title}
        meta={[proposal.organisation.name, proposal.author?.name ?? t('list.unknown')].join(' · ')}
        status={
          <>
            <StatusPill of="proposal" status={proposal.status} />
            {proposal.sample && <Pill tone="idea">{t('sample')}</Pill>}
          </>
        }
        action={
          <>
            {proposal.may?.includes('CHANGE') && (
              <LinkButton variant="default" to={editProposalLink(proposal.id)}>
                {t('page.edit')}
              </LinkButton>
            )}
            {steps.data && <AnswerButtons proposal={proposal} steps={steps.data} />}
          </>
        }
      />
      {(ROAD as readonly string[]).includes(road) && (
        <ProgressSegments of="proposal" steps={ROAD} current={road} />
      )}
      <Stacked>
        <Waiting proposal={proposal} />
        <WaitsForOthers thingId={proposal.id} networkId={proposal.network.id} />
        <MergeCard proposal={proposal} />
        <DeclinedMerge proposal={proposal} />
        <Columns wide>
          <Stacked>
            <Story proposal={proposal} />
            {proposal.status !== 'DRAFT' && <Adoptions proposal={proposal} />}
          </Stacked>
          <Stacked>
            {proposal.reply && (
              <Card title={t('page.reply')} tone="calm">
                <p className={classes.quote}>{proposal.reply}</p>
              </Card>
            )}
            {proposal.lesson && (
              <Card title={t('page.lesson')} tone="calm">
                <p className={classes.quote}>{proposal.lesson}</p>
              </Card>
            )}
            <MergedIn proposalId={proposal.id} />
            {proposal.mergedInto && (
              <Card title={t('page.merged')}>
                <AppLink to={proposalLink(proposal.mergedInto.id)}>
                  {proposal.mergedInto.name}
                </AppLink>
              </Card>
            )}
            <Card title={t('page.history')}>
              <Loaded query={steps}>
                {({ history }) => <History of="proposal" entries={history.map(told)} />}
              </Loaded>
            </Card>
          </Stacked>
        </Columns>
      </Stacked>
    </>
  );
}

function Story({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('proposal');
  const parts = [
    { title: t('page.now'), text: proposal.currentSituation },
    { title: t('page.idea'), text: proposal.idea },
    { title: t('page.benefit'), text: proposal.expectedBenefit },
  ];
  return (
    <Card>
      <div className={classes.story}>
        {parts
          .filter(({ text }) => text)
          .map(({ title, text }) => (
            <section key={title}>
              <h2>{title}</h2>
              <p>{text}</p>
            </section>
          ))}
      </div>
      {proposal.internshipId && (
        <p className="small">
          <AppLink to={reflectionLink(proposal.internshipId)}>{t('page.fromReflection')}</AppLink>
        </p>
      )}
      {proposal.sourceUrl && (
        <p className="small">
          <a href={proposal.sourceUrl} rel="noreferrer" target="_blank">
            {t('page.source')}
          </a>
        </p>
      )}
    </Card>
  );
}
