import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { proposalsQuery } from './api';
import { proposalLink } from './links';

/** What became part of this proposal, with who thought of it. */
export function MergedIn({ proposalId }: { proposalId: string }) {
  const { t } = useTranslation('merge');
  const merged = useQuery(proposalsQuery({ mergedIntoId: proposalId, pageSize: 50 }));
  if (!merged.data || merged.data.items.length === 0) return null;
  return (
    <Card title={t('in')}>
      <ul>
        {merged.data.items.map(({ id, title, author }) => (
          <li key={id}>
            <AppLink to={proposalLink(id)}>{title}</AppLink>
            {author && <span className="small muted"> {author.name}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
