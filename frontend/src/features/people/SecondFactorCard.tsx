import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { ReasonDialog } from '@/components/ReasonDialog';
import { AskFirst, useSession } from '@/features/account/public';
import { asProblem } from '@/lib/api/problem';
import type { Schema } from '@/lib/api/types';
import { useMutation } from '@tanstack/react-query';
import { resetSecondFactors, type Person } from './api';
import { HelpCode } from './HelpCode';

/** For who lost a phone. Not for yourself: that is done under your own security. */
export function SecondFactorCard({ person }: { person: Person }) {
  const me = useSession();
  if (me?.id === person.id) return null;
  return (
    <Suspense>
      <AskFirst factor>
        {(sure) => (
          <Help
            person={person}
            reset={(reason) => sure(() => resetSecondFactors(person.id, reason))}
          />
        )}
      </AskFirst>
    </Suspense>
  );
}

interface Props {
  person: Person;
  reset: (reason: string) => Promise<Schema<'FactorHelp'> | undefined>;
}

function Help({ person, reset }: Props) {
  const { t } = useTranslation('people');
  const [asking, setAsking] = useState(false);
  const resetting = useMutation({
    mutationFn: reset,
    onSuccess: () => setAsking(false),
  });
  if (resetting.data) return <HelpCode person={person} help={resetting.data} />;
  const { error } = resetting;
  return (
    <Card title={t('factor.title')}>
      <p className="muted">{t('factor.text')}</p>
      <Button variant="default" mt="md" onClick={() => setAsking(true)}>
        {t('factor.reset')}
      </Button>
      {asking && (
        <ReasonDialog
          title={t('factor.reset')}
          consequence={t('factor.consequence', { name: person.name })}
          busy={resetting.isPending}
          problem={error && asProblem(error)}
          onConfirm={(reason) => resetting.mutate(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
