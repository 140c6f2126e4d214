import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/states';
import { saveFile } from '@/lib/save-file';
import { readProof } from '../data/plan-api';
import type { Plan } from '../data/types';
import shared from '../parts/parts.module.css';

/** Whoever is in a plan checks it here, or takes it along to check it elsewhere. */
export function ProofCheck({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const check = useMutation({
    mutationFn: async () => {
      const [file, { checkProof }] = await Promise.all([readProof(plan.id), import('./check')]);
      return { file, answer: await checkProof(file) };
    },
  });
  const save = useMutation({
    mutationFn: () => readProof(plan.id),
    onSuccess: (file) =>
      saveFile(`bewijs-${plan.id}.json`, 'application/json', JSON.stringify(file, null, 2)),
  });
  const text = useProblemText(check.error ?? save.error);
  const [own, ...others] = check.data?.file.learners ?? [];
  return (
    <>
      <p className="small">{t('proof.how')}</p>
      <Group gap="sm">
        <Button
          variant="default"
          size="sm"
          leftSection={<IconListCheck size={18} aria-hidden />}
          loading={check.isPending}
          onClick={() => check.mutate()}
        >
          {t('proof.check')}
        </Button>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {t('proof.download')}
        </Button>
      </Group>
      <p role="status">
        {check.data && t(`proof.answer.${check.data.answer}`)}
        {own && others.length === 0 && ` ${t('proof.number', { number: own.number })}`}
        {(check.isError || save.isError) && text}
      </p>
      {check.data && (
        <details className={shared.rules}>
          <summary>{t('proof.fingerprint')}</summary>
          <p className={shared.fingerprint}>
            <code>{check.data.file.fingerprint}</code>
          </p>
          <p className="small">{t('proof.script')}</p>
        </details>
      )}
    </>
  );
}
