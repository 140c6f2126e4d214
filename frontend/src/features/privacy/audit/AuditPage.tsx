import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { useListState } from '@/components/list/useListState';
import { EmptyState } from '@/components/states';
import { useNetwork, useSession } from '@/features/account/public';
import { downloadCsv } from '@/lib/csv';
import { holds } from '@/lib/grants';
import { useFormat } from '@/lib/i18n/useFormat';
import classes from '../privacy.module.css';
import type { AuditRecord } from '../types';
import { auditQuery, type TrailFilter } from '../trail-api';
import { Trail } from '../Trail';
import { TrailFilters } from './TrailFilters';
import { useTrailWords } from '../useTrailWords';

const FILTERS = ['action', 'subjectType', 'personId', 'actorId', 'from', 'to'] as const;

/** Who looked at what and who changed what, the newest first. */
export default function AuditPage() {
  const { t } = useTranslation('privacy');
  const { network } = useNetwork();
  const me = useSession();
  const names = holds(me, ['NETWORK_COORDINATOR']);
  const list = useListState({ filters: FILTERS });
  const everywhere = holds(me, ['PLATFORM_ADMIN']);
  return (
    <>
      <PageHeader
        title={t('audit.title')}
        meta={everywhere ? t('audit.everywhere') : network?.name}
      />
      {!names && <p className={classes.lead}>{t('audit.noNames')}</p>}
      <TrailFilters list={list} names={names} />
      <Trail
        query={auditQuery({
          ...(list.filters as TrailFilter),
          ...(!everywhere && network && { networkId: network.id }),
        })}
        level={2}
        empty={
          <EmptyState title={t(list.filtered ? 'audit.nothingFound' : 'audit.empty')}>
            {t(list.filtered ? 'audit.nothingFoundHint' : 'audit.emptyHint')}
          </EmptyState>
        }
      >
        {(records) => <Download records={records} />}
      </Trail>
    </>
  );
}

function Download({ records }: { records: AuditRecord[] }) {
  const { t } = useTranslation(['privacy', 'components']);
  const { date, time } = useFormat();
  const { actor, verb, what, fields } = useTrailWords();
  const rows = records.map((record) => [
    date(record.recordedAt),
    time(record.recordedAt),
    actor(record),
    verb(record),
    what(record),
    fields(record),
  ]);
  const head = (['day', 'time', 'who', 'did', 'what', 'fields'] as const).map((name) =>
    t(`column.${name}`),
  );
  return (
    <div className={classes.tools}>
      <p className="small muted num" role="status">
        {t('audit.shown', { count: records.length })}
      </p>
      <Button
        variant="subtle"
        size="sm"
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => downloadCsv(t('audit.file'), [head, ...rows])}
      >
        {t('components:list.download')}
      </Button>
    </div>
  );
}
