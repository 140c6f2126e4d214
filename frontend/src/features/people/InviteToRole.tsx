import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { asProblem } from '@/lib/api/problem';
import type { Person } from './api';
import type { Grant } from './types';
import { usePlaceWords } from './usePlaceWords';
import { createInvitation } from './invitations/api';

/** Sends the link to somebody who holds a role and never came in, such as a learner from a list. */
export function InviteToRole({ person, grant }: { person: Person; grant: Grant }) {
  const { t } = useTranslation('people');
  const { whole } = usePlaceWords();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const inviting = useMutation({
    mutationFn: () => createInvitation(invitationTo(person, grant), key),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['invitations'] });
      void toast(t('grant.invited', { name: person.name }));
    },
  });
  const text = useProblemText(inviting.error);
  if (inviting.isSuccess) return <span className="small muted">{t('grant.linkSent')}</span>;
  return (
    <>
      {inviting.isError && (
        <span role="alert" className="small">
          {asProblem(inviting.error).violations[0]?.message ?? text}
        </span>
      )}
      <Button
        variant="subtle"
        size="sm"
        loading={inviting.isPending}
        onClick={() => inviting.mutate()}
      >
        {t('grant.invite')}
        <span className="sr-only"> {whole(grant)}</span>
      </Button>
    </>
  );
}

const invitationTo = (person: Person, { role, network, organisation, cohort, validTo }: Grant) => ({
  givenName: person.givenName,
  surnamePrefix: person.surnamePrefix,
  surname: person.surname,
  email: person.email ?? '',
  preferredLanguage: person.preferredLanguage,
  role,
  networkId: network?.id ?? null,
  organisationId: organisation?.id ?? null,
  cohortId: cohort?.id ?? null,
  validTo,
});
