import { useTranslation } from 'react-i18next';
import type { Values } from './api';
import classes from './impact.module.css';
import { leadOf } from './story';
import { useSay } from './useSay';

/** A few sentences made from the figures, with how sure they are. */
export function Lead({ values }: { values: Values[] }) {
  const { t } = useTranslation('impact');
  const say = useSay();
  const sentences = leadOf(values).map(({ kind, numbers }) => t(`lead.${kind}`, say(numbers)));
  return <p className={classes.lead}>{sentences.join(' ') || t('lead.nothing')}</p>;
}
