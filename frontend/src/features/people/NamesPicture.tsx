import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { RowList } from '@/components/RowList';
import type { AccessPolicy } from './types';

const READERS = ['own', 'hostBefore', 'hostAfter', 'coordinator'] as const;

interface Props {
  organisation: string;
  from: AccessPolicy['namesFrom'];
}

/** Who reads which name under this choice. */
export function NamesPicture({ organisation, from }: Props) {
  const { t } = useTranslation('people');
  const hidden = (reader: (typeof READERS)[number]) =>
    from === 'AGREED' && (reader === 'hostBefore' || reader === 'coordinator');
  return (
    <Card tone="calm" title={t('policy.picture.title')}>
      <RowList
        label={t('policy.picture.title')}
        rows={READERS.map((reader) => ({
          id: reader,
          title: hidden(reader)
            ? t('policy.picture.hidden', { organisation })
            : t('policy.picture.shown'),
          text: t(`policy.picture.${reader}`),
        }))}
      />
    </Card>
  );
}
