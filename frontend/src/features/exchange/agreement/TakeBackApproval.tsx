import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '@/components/ReasonDialog';
import { toast } from '@/components/toast';
import { asProblem } from '@/lib/api/problem';
import { withdrawApproval, type Agreement, type Signatory } from './agreement-api';
import { INTERNSHIPS } from '../data/internship-api';
import type { Internship } from '../data/types';

interface Props {
  internship: Internship;
  agreement: Agreement;
  party: Signatory;
  /** Whether it is the reader's own. */
  own: boolean;
}

/** Thinks better of agreeing; the others read why. */
export function TakeBackApproval({ internship, agreement, party, own }: Props) {
  const { t } = useTranslation('agreement');
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const taking = useMutation({
    mutationFn: (reason: string) =>
      withdrawApproval(internship.id, agreement.number, party, reason),
    onSuccess: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: [INTERNSHIPS] });
      void toast(t('agreement.takenBack'));
    },
  });
  const title = t(own ? 'agreement.takeBack' : 'agreement.takeBackFor', {
    party: t(`agreement.party.${party}`),
  });
  return (
    <>
      <Button size="sm" variant="subtle" onClick={() => setAsking(true)}>
        {title}
      </Button>
      {asking && (
        <ReasonDialog
          title={title}
          consequence={t('agreement.takeBackWhat')}
          busy={taking.isPending}
          problem={taking.error && asProblem(taking.error)}
          onConfirm={taking.mutate}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
