import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink, LinkButton } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { RowList } from '@/components/RowList';
import { StatusPill } from '@/components/StatusPill';
import type { Hosts } from '@/lib/additions';
import { proposalsQuery } from './api';
import { proposalFromReflectionLink, proposalLink } from './links';

/** What came of a reflection; as long as nothing did, its writer is asked. */
export default function FromReflection({
  internshipId,
  reflectionId,
  mayPropose,
}: Hosts['reflection']) {
  const { t } = useTranslation('proposal');
  const query = useQuery(proposalsQuery({ reflectionId, pageSize: 10 }));
  const found = query.data?.items ?? [];
  if (!query.data || (found.length === 0 && !mayPropose)) return null;
  const title = found.length > 0 ? t('reflection.became') : t('reflection.idea');
  return (
    <Card title={title} tone={found.length > 0 ? 'calm' : 'attention'}>
      <Stacked>
        {found.length > 0 ? (
          <RowList
            label={title}
            rows={found.map((proposal) => ({
              id: proposal.id,
              title: <AppLink to={proposalLink(proposal.id)}>{proposal.title}</AppLink>,
              aside: <StatusPill of="proposal" status={proposal.status} />,
            }))}
          />
        ) : (
          <p>{t('reflection.ideaText')}</p>
        )}
        {mayPropose && (
          <div>
            <LinkButton
              variant={found.length > 0 ? 'default' : 'filled'}
              {...proposalFromReflectionLink(internshipId, reflectionId)}
            >
              {found.length > 0 ? t('reflection.another') : t('reflection.makeProposal')}
            </LinkButton>
          </div>
        )}
      </Stacked>
    </Card>
  );
}
