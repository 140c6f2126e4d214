import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from './place.module.css';
import { recognitionGap, type Recognised } from './recognition';

/** Says that the host is not recognised on some days of the place; nothing where all is well. */
export function RecognitionWarning({ place }: { place: Recognised & { status?: string } }) {
  const { t } = useTranslation('place');
  const { date } = useFormat();
  const gap = recognitionGap(place);
  if (!gap) return null;
  return (
    <p className={classes.warning} role="status">
      <strong>{t(`recognition.${gap.kind}`, { date: date(gap.date) })}</strong>{' '}
      {t('recognition.what')} {place.status === 'DRAFT' && t('recognition.blocks')}
    </p>
  );
}
