import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './network.module.css';

interface Props {
  value: string;
  onChange: (date: string) => void;
  /** The network is over: the day shown is its last. */
  ended: boolean;
}

/** As of which day everything below is counted: a count without a date is always wrong. */
export function AsOf({ value, onChange, ended }: Props) {
  const { t } = useTranslation('network');
  const { date } = useFormat();
  return (
    <div className={classes.asOf}>
      <TextInput
        type="date"
        label={t('asOf.label')}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className="small muted" role="status">
        {t(ended ? 'asOf.ended' : 'asOf.shown', { date: date(value) })}
      </p>
    </div>
  );
}
