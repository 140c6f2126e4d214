import { useTranslation } from 'react-i18next';
import { Pill } from './StatusPill';

/** Made up, and it says so. */
export function SamplePill({ sample }: { sample: boolean }) {
  const { t } = useTranslation('components');
  return sample ? <Pill tone="idea">{t('sample')}</Pill> : null;
}
