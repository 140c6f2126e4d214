import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { StatusPill } from '@/components/StatusPill';
import { ProgressSegments } from '@/components/StepBar';
import { newProposalLink, proposalLink, ROAD } from '@/features/proposal/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { Link } from '@tanstack/react-router';
import classes from './home.module.css';
import { Part } from './Part';
import type { Proposal } from './types';

const SHOWN = 4;
const onRoad = (status: string) => (status === 'RETURNED' ? 'IN_REVIEW' : status);

/** Your ideas, and how far each of them came. */
export function Ideas({ proposals }: { proposals: Proposal[] }) {
  const { t } = useTranslation('home');
  const { relative } = useFormat();
  return (
    <Part
      title={t('ideas.title')}
      aside={
        <LinkButton to={newProposalLink()} variant="subtle" size="compact-md">
          {t('ideas.new')}
        </LinkButton>
      }
    >
      {proposals.length === 0 && <p className={classes.calm}>{t('ideas.none')}</p>}
      {proposals
        .slice(0, SHOWN)
        .map(({ id, title, status, organisation, submittedAt, adoptions }) => (
          <Card key={id}>
            <div className={classes.idea}>
              <div>
                <h3>
                  <Link to={proposalLink(id)}>{title}</Link>
                </h3>
                <StatusPill of="proposal" status={status} />
              </div>
              {(ROAD as readonly string[]).includes(onRoad(status)) && (
                <ProgressSegments of="proposal" steps={ROAD} current={onRoad(status)} />
              )}
              <p className="small muted">
                {[
                  organisation.name,
                  submittedAt && t('ideas.since', { when: relative(submittedAt) }),
                  adoptions > 0 && t('ideas.adopted', { count: adoptions }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </Card>
        ))}
    </Part>
  );
}
