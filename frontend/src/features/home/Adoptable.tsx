import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import { useTranslation } from 'react-i18next';
import { Lines } from '@/components/Lines';
import { proposalLink } from '@/features/proposal/public';
import classes from './home.module.css';
import { Part } from './Part';
import type { Proposal } from './types';

const SHOWN = 4;

/** What became standard elsewhere and may work here. */
export function Adoptable({ proposals }: { proposals: Proposal[] }) {
  const { t } = useTranslation('asked');
  return (
    <Part title={t('adopt.title')}>
      {proposals.length === 0 && <p className={classes.calm}>{t('adopt.none')}</p>}
      <Lines
        label={t('adopt.title')}
        lines={proposals.slice(0, SHOWN).map(({ id, title, organisation, adoptions }) => ({
          id,
          icon: IconBulb,
          to: proposalLink(id),
          title,
          text: [organisation.name, adoptions > 0 && t('adopt.others', { count: adoptions })]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Part>
  );
}
