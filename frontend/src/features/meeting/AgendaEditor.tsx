import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import type { Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './meeting.module.css';
import { emptyItem, type MeetingValues } from './meeting-form';

/** The points of the agenda in order; together with how long they take. */
export function AgendaEditor({ form }: { form: UseFormReturnType<MeetingValues> }) {
  const { t } = useTranslation('meeting');
  const { items } = form.values;
  const total = items.reduce((sum, { durationMinutes }) => sum + (durationMinutes || 0), 0);
  const move = (from: number, to: number) => form.reorderListItem('items', { from, to });
  return (
    <fieldset className={classes.editor}>
      <legend>
        {t('agenda.title')}
        {total > 0 && (
          <span className="small muted num"> {t('agenda.minutes', { count: total })}</span>
        )}
      </legend>
      {items.map((_item, index) => (
        <div key={index} className={classes.point}>
          <TextInput
            className={classes.grow}
            label={t('agenda.point', { number: index + 1 })}
            required
            {...form.getInputProps(`items.${index}.title`)}
          />
          <NumberInput
            className={classes.length}
            label={t('agenda.length')}
            min={1}
            hideControls
            {...form.getInputProps(`items.${index}.durationMinutes`)}
          />
          <div className={classes.tools}>
            <Tool
              icon={IconArrowUp}
              label={t('agenda.up', { number: index + 1 })}
              disabled={index === 0}
              act={() => move(index, index - 1)}
            />
            <Tool
              icon={IconArrowDown}
              label={t('agenda.down', { number: index + 1 })}
              disabled={index === items.length - 1}
              act={() => move(index, index + 1)}
            />
            <Tool
              icon={IconX}
              label={t('agenda.remove', { number: index + 1 })}
              act={() => form.removeListItem('items', index)}
            />
          </div>
          <TextInput
            className={classes.whole}
            label={t('agenda.description')}
            {...form.getInputProps(`items.${index}.description`)}
          />
        </div>
      ))}
      <Button variant="default" onClick={() => form.insertListItem('items', emptyItem())}>
        {t('agenda.add')}
      </Button>
    </fieldset>
  );
}

interface ToolProps {
  icon: Icon;
  label: string;
  act: () => void;
  disabled?: boolean;
}

function Tool({ icon: Sign, label, act, disabled }: ToolProps) {
  return (
    <ActionIcon variant="subtle" size={44} aria-label={label} disabled={disabled} onClick={act}>
      <Sign size={20} aria-hidden />
    </ActionIcon>
  );
}
