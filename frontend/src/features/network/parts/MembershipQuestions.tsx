import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card } from '@/components/Card';
import { useSession } from '@/features/account/public';
import { organisationLink } from '@/features/organisation/public';
import { networkLink } from '../links';
import { answersForAnother, asksReader, type Membership } from './memberships';
import { MembershipSteps } from './MembershipSteps';
import { useQuestionText } from './useQuestionText';

/** What the reader is asked: above everything else of the page that it is about. */
export function MembershipQuestions({ all }: { all: Membership[] }) {
  const { t } = useTranslation('membership');
  const text = useQuestionText(all);
  const me = useSession();
  return all.filter(asksReader).map((membership) => {
    const { id, network, organisation, proposedBy } = membership;
    const other =
      proposedBy === 'NETWORK'
        ? { name: network.name, to: networkLink(network.id) }
        : { name: organisation!.name, to: organisationLink(organisation!.id) };
    return (
      <Card
        key={id}
        tone="attention"
        title={
          answersForAnother(me, membership)
            ? t('question.for', { organisation: organisation!.name, name: other.name })
            : t(`question.${proposedBy!}`, { name: other.name })
        }
        aside={<AppLink to={other.to}>{t('question.look', { name: other.name })}</AppLink>}
      >
        <p>{text(membership)}</p>
        <Group mt="md">
          <MembershipSteps membership={membership} />
        </Group>
      </Card>
    );
  });
}
