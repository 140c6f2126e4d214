import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { useProblemText } from '@/components/states';
import { saveFile } from '@/lib/save-file';
import { today } from '@/lib/today';
import classes from '../privacy.module.css';
import { myDataQuery, readDataPage } from './api';

/** To take along: a page for people and a file for machines. */
export function Downloads() {
  const { t } = useTranslation('privacy');
  const queries = useQueryClient();
  const name = `${t('mine.file')}-${today()}`;
  const saving = useMutation({
    mutationFn: async (kind: 'html' | 'json') =>
      kind === 'html'
        ? saveFile(`${name}.html`, 'text/html', await readDataPage())
        : saveFile(
            `${name}.json`,
            'application/json',
            JSON.stringify(await queries.fetchQuery(myDataQuery()), null, 2),
          ),
  });
  const text = useProblemText(saving.error);
  return (
    <Card title={t('mine.take')}>
      <p className="muted">{t('mine.takeHint')}</p>
      <div className={classes.buttons}>
        {(['html', 'json'] as const).map((kind) => (
          <Button
            key={kind}
            variant="default"
            loading={saving.isPending && saving.variables === kind}
            onClick={() => saving.mutate(kind)}
          >
            {t(`mine.as.${kind}`)}
          </Button>
        ))}
      </div>
      {saving.isError && <Notice tone="error" text={text} />}
    </Card>
  );
}
