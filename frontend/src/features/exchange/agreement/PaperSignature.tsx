import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { approveAgreement, type Agreement, type Signatory } from './agreement-api';
import { approvalOf, SIGNATORIES } from './agreement-state';
import { INTERNSHIPS } from '../data/internship-api';
import type { Internship } from '../data/types';

/** For the coordinator: somebody signed on paper. */
export function PaperSignature({
  internship,
  latest,
}: {
  internship: Internship;
  latest: Agreement;
}) {
  const { t } = useTranslation('agreement');
  const client = useQueryClient();
  const missing = SIGNATORIES.filter((party) => !approvalOf(latest, party));
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<Signatory>();
  const [date, setDate] = useState('');
  const party = chosen && missing.includes(chosen) ? chosen : missing[0];
  const noting = useMutation({
    mutationFn: (as: Signatory) => approveAgreement(internship.id, latest.number, as, date),
    onSuccess: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: [INTERNSHIPS] });
    },
  });
  const text = useProblemText(noting.error);
  if (!party) return null;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('agreement.paper')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('agreement.paper')}
        closeButtonProps={{ 'aria-label': t('agreement.close') }}
      >
        <NativeSelect
          label={t('agreement.paperWho')}
          value={party}
          onChange={(event) => setChosen(event.currentTarget.value as Signatory)}
          data={missing.map((value) => ({ value, label: t(`agreement.party.${value}`) }))}
        />
        <TextInput
          mt="md"
          type="date"
          label={t('agreement.paperWhen')}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
          error={noting.isError && text}
        />
        <Group justify="flex-end" mt="md">
          <Button disabled={!date} loading={noting.isPending} onClick={() => noting.mutate(party)}>
            {t('agreement.paperSave')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
