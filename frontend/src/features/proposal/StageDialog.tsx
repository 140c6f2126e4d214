import { Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Stacked } from '@/components/Card';
import { History } from '@/components/History';
import { PageSkeleton } from '@/components/PageSkeleton';
import { StepBar } from '@/components/StepBar';
import { TransitionButtons } from '@/components/TransitionButtons';
import { ErrorState } from '@/components/states';
import { adoptionTransitionsQuery, moveAdoption, PROPOSALS } from './api';
import type { Adoption, Proposal } from './types';

const STAGES = ['INTERESTED', 'PREPARING', 'TRYING', 'IN_USE', 'EMBEDDED'];

interface Props {
  proposal: Proposal;
  adoption: Adoption;
  onClose: () => void;
}

/** How far one organisation is, and the next stage. */
export function StageDialog({ proposal, adoption, onClose }: Props) {
  const { t } = useTranslation(['proposal', 'components']);
  const client = useQueryClient();
  const steps = useQuery(adoptionTransitionsQuery(proposal.id, adoption.id));
  const move = async (to: string, reason?: string) => {
    await moveAdoption(proposal.id, adoption.id, to as Adoption['stage'], reason);
    await client.invalidateQueries({ queryKey: [PROPOSALS, proposal.id] });
    onClose();
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('adoption.stageOf', { name: adoption.organisation.name })}
      closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
    >
      {steps.isPending && <PageSkeleton />}
      {steps.isError && (
        <ErrorState heading="h2" error={steps.error} retry={() => void steps.refetch()} />
      )}
      {steps.data && (
        <Stacked>
          {adoption.stage !== 'STOPPED' && (
            <StepBar of="adoption" steps={STAGES} current={adoption.stage} />
          )}
          <TransitionButtons of="adoption" steps={steps.data.allowed} road={STAGES} move={move} />
          <History of="adoption" entries={steps.data.history} />
        </Stacked>
      )}
    </Modal>
  );
}
