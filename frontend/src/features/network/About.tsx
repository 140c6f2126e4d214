import { useTranslation } from 'react-i18next';
import { Card, Stacked } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { Source } from '@/components/Source';
import { usePeriodWords } from '@/components/usePeriodWords';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Network } from './api';
import { ProgrammePath } from './programme/ProgrammePath';

/** What the network is, in a few facts with their source. */
export function About({ network }: { network: Network }) {
  const { t } = useTranslation('network');
  const { list } = useFormat();
  const words = usePeriodWords();
  return (
    <Card title={network.fullName ?? t('page.about')} aside={<Source url={network.sourceUrl} />}>
      <Stacked>
        {network.description && <p>{network.description}</p>}
        <FactList
          facts={[
            {
              term: t('field.sectors'),
              value: list(network.sectors.map((sector) => t(`sector.${sector}`))),
            },
            {
              term: t('field.period'),
              value: words(network.startDate, network.endDate, {
                from: network.startPrecision,
                to: network.endPrecision,
              }),
            },
            { term: t('field.phase'), value: network.currentPhase?.name, optional: true },
            { term: t('field.endReason'), value: network.endReason, optional: true },
            {
              term: t('field.programme'),
              value: network.programme && <ProgrammePath id={network.programme.id} />,
              optional: true,
            },
          ]}
        />
      </Stacked>
    </Card>
  );
}
