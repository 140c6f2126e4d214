import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/today';
import type { Seen, Task } from './api';

const RemindDialog = lazy(() => import('./RemindDialog'));

interface Props {
  task: Task;
  seen: Seen;
}

/** Asks for something once more, once a day. */
export default function RemindButton({ task, seen }: Props) {
  const { t } = useTranslation('task');
  const [open, setOpen] = useState(false);
  if (task.remindedDate === today())
    return <span className="small muted">{t('remind.today')}</span>;
  return (
    <>
      <Button
        variant="default"
        aria-label={t('remind.of', { title: task.title })}
        onClick={() => setOpen(true)}
      >
        {t('remind.action')}
      </Button>
      {open && (
        <Suspense>
          <RemindDialog task={task} seen={seen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
