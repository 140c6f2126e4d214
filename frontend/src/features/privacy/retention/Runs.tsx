import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Stacked } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { ListSkeleton } from '@/components/list/ListSkeleton';
import { Pagination } from '@/components/list/Pagination';
import { Loaded } from '@/components/Loaded';
import { useProblemText } from '@/components/states';
import classes from '../privacy.module.css';
import { runsQuery, startRun } from './api';
import { RunLines } from './RunLines';
import { RunRow } from './RunRow';

/** Looks first, destroys only after a look; and the log of what was destroyed. */
export function Runs() {
  const { t } = useTranslation(['privacy', 'components']);
  const queries = useQueryClient();
  const [page, setPage] = useState(1);
  const [asking, setAsking] = useState(false);
  const runs = useQuery(runsQuery(page));
  const running = useMutation({
    mutationFn: (preview: boolean) => startRun(preview, crypto.randomUUID()),
    onSuccess: () => {
      setAsking(false);
      return queries.invalidateQueries({ queryKey: ['retention-runs'] });
    },
  });
  const text = useProblemText(running.error);
  const last = running.data;
  return (
    <Stacked>
      <Card
        tone={last?.preview && last.lines.length > 0 ? 'attention' : 'plain'}
        title={t('run.now')}
      >
        <Stacked>
          {last ? <RunLines run={last} /> : <p className="muted">{t('run.hint')}</p>}
          <div className={classes.buttons}>
            <Button
              variant="default"
              loading={running.isPending && running.variables}
              onClick={() => running.mutate(true)}
            >
              {t('run.look')}
            </Button>
            {last?.preview && last.lines.length > 0 && (
              <Button onClick={() => setAsking(true)}>{t('run.destroy')}</Button>
            )}
          </div>
          {running.isError && <Notice tone="error" text={text} />}
        </Stacked>
      </Card>
      <Card title={t('run.log')}>
        <Loaded query={runs} waiting={<ListSkeleton rows={3} columns={2} />}>
          {({ items, ...rest }) => (
            <>
              {items.length === 0 && <p className="muted">{t('run.none')}</p>}
              <ul className={classes.runs}>
                {items.map((run) => (
                  <RunRow key={run.id} run={run} />
                ))}
              </ul>
              <Pagination page={rest} setPage={setPage} />
            </>
          )}
        </Loaded>
      </Card>
      {asking && (
        <Modal
          opened
          onClose={() => setAsking(false)}
          title={t('run.sure')}
          closeButtonProps={{ 'aria-label': t('components:form.cancel') }}
        >
          <p>{t('run.sureText')}</p>
          <Group justify="flex-end" mt="md">
            <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
              {t('components:form.cancel')}
            </Button>
            <Button loading={running.isPending} onClick={() => running.mutate(false)}>
              {t('run.destroy')}
            </Button>
          </Group>
        </Modal>
      )}
    </Stacked>
  );
}
