import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { programmeQuery } from '../api';
import { programmeLink } from '../links';
import classes from '../network.module.css';

/** Volwaardig leven › Begeleiding à la carte › Vakmanschap. */
export function ProgrammePath({ id }: { id: string }) {
  const { t } = useTranslation('network');
  const programme = useQuery(programmeQuery(id)).data;
  if (!programme) return null;
  return (
    <ol className={classes.path}>
      {[...programme.ancestors, programme].map((step) => (
        <li key={step.id}>
          <AppLink to={programmeLink(step.id)}>{step.name ?? t('programme.unnamed')}</AppLink>
        </li>
      ))}
    </ol>
  );
}
