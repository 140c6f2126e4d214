import { useTranslation } from 'react-i18next';
import { Pill } from '@/components/StatusPill';
import type { Value } from './api';
import { stateOf } from './story';

/** Whether a value is not the last word. */
export function State({ value }: { value: Value | undefined }) {
  const { t } = useTranslation('impact');
  const state = stateOf(value);
  return state && <Pill tone="wait">{t(`state.${state}`)}</Pill>;
}
