import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Stacked } from '@/components/Card';
import { RowList, type Row } from '@/components/RowList';
import { Pill } from '@/components/StatusPill';
import { usePeriodWords } from '@/components/usePeriodWords';
import { newPartLink } from '../links';
import classes from '../network.module.css';
import { ChangeLink, PartCard } from './PartCard';
import { phasesQuery } from './phases';
import { themeLinksQuery } from './theme-links';
import { themeOn, type PhasesById } from './theme-time';
import { themesQuery, type Theme } from './themes';

interface Props {
  id: string;
  asOf: string;
  mayAdd: boolean;
  mayChange: boolean;
}

/** What the network turns on ("knoppen"), when it did so, and how one influences another. */
export function Themes({ id, asOf, mayAdd, mayChange }: Props) {
  const { t } = useTranslation('network');
  const words = usePeriodWords();
  const query = useQuery(themesQuery(id));
  const phaseList = useQuery(phasesQuery(id)).data?.items ?? [];
  const phases: PhasesById = new Map(phaseList.map((phase) => [phase.id, phase]));
  const when = (theme: Theme) => {
    if (theme.validFrom || theme.validTo) return words(theme.validFrom, theme.validTo);
    const [first, last] = [theme.firstPhase?.name, theme.lastPhase?.name];
    if (first && last) return first === last ? first : `${first} – ${last}`;
    if (first) return t('theme.fromPhase', { phase: first });
    return last ? t('theme.toPhase', { phase: last }) : t('theme.always');
  };
  const row = (theme: Theme): Row => ({
    id: theme.id,
    title: theme.name,
    text: [when(theme), theme.description].filter(Boolean).join(' · '),
    aside: (
      <>
        {!themeOn(theme, asOf, phases) && <Pill tone="idle">{t('theme.notThen')}</Pill>}
        {mayChange && <ChangeLink id={id} part="themes" of={theme} />}
      </>
    ),
  });
  return (
    <PartCard
      id={id}
      part="themes"
      title={t('theme.title')}
      add={t('theme.add')}
      empty={t('theme.empty')}
      mayAdd={mayAdd}
      query={query}
    >
      {(themes) => (
        <Stacked>
          <RowList label={t('theme.title')} rows={themes.map(row)} />
          <Links id={id} mayAdd={mayAdd && themes.length > 1} />
        </Stacked>
      )}
    </PartCard>
  );
}

function Links({ id, mayAdd }: { id: string; mayAdd: boolean }) {
  const { t } = useTranslation('network');
  const links = useQuery(themeLinksQuery(id)).data?.items ?? [];
  if (links.length === 0 && !mayAdd) return null;
  return (
    <>
      {links.length > 0 && (
        <>
          <h3>{t('theme.links')}</h3>
          <ul className={classes.links}>
            {links.map((link) => (
              <li key={link.id}>
                <strong>{link.fromTheme.name}</strong>{' '}
                <span className={classes.arrow} aria-label={t('theme.influences')} role="img">
                  →
                </span>{' '}
                <strong>{link.toTheme.name}</strong>
                {link.explanation && <p className="small muted">{link.explanation}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayAdd && (
        <p className="small">
          <AppLink to={newPartLink(id, 'theme-links')}>{t('theme.addLink')}</AppLink>
        </p>
      )}
    </>
  );
}
