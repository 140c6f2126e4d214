import { useTranslation } from 'react-i18next';
import { Card, Stacked } from '@/components/Card';
import type { Schema } from '@/lib/api/types';
import { useFormat } from '@/lib/i18n/useFormat';
import { CopyText } from './clients/CopyText';
import classes from './people.module.css';
import type { Named } from './types';

interface Props {
  person: Named;
  help: Schema<'FactorHelp'>;
}

/** The only time that this code is seen: to hand over, not to mail. */
export function HelpCode({ person, help }: Props) {
  const { t } = useTranslation('people');
  const { day } = useFormat();
  return (
    <Card tone="attention" title={t('factor.done')}>
      <Stacked>
        <p role="status">{t('factor.told', { name: person.name })}</p>
        <div className={classes.secret}>
          <CopyText text={help.code} />
        </div>
        <p className="small muted">
          {t('factor.code', { name: person.name, date: day(help.expiresAt) })}
        </p>
      </Stacked>
    </Card>
  );
}
