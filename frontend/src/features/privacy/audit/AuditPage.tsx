import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { DownloadCsv } from '@/components/list/DownloadCsv';
import { useListState } from '@/components/list/useListState';
import { EmptyState } from '@/components/states';
import { useNetwork, useSession } from '@/features/account/public';
import { csvDate } from '@/lib/csv';
import { runs, runsEverything } from '@/lib/reach';
import classes from '../privacy.module.css';
import type { AuditRecord } from '../types';
import { auditQuery, wholeTrail, type TrailFilter } from '../trail-api';
import { Trail } from '../Trail';
import { TrailFilters } from './TrailFilters';
import { useTrailWords } from '../useTrailWords';

const FILTERS = ['action', 'subjectType', 'personId', 'actorId', 'from', 'to'] as const;

/** Who looked at what and who changed what, the newest first. */
export default function AuditPage() {
  const { t } = useTranslation('privacy');
  const { network } = useNetwork();
  const me = useSession();
  const names = runs(me);
  const list = useListState({ filters: FILTERS });
  const everywhere = runsEverything(me);
  const filter = {
    ...(list.filters as TrailFilter),
    ...(!everywhere && network && { networkId: network.id }),
  };
  return (
    <>
      <PageHeader
        title={t('audit.title')}
        meta={everywhere ? t('audit.everywhere') : network?.name}
      />
      {!names && <p className={classes.lead}>{t('audit.noNames')}</p>}
      <TrailFilters list={list} names={names} />
      <Trail
        query={auditQuery(filter)}
        level={2}
        empty={
          <EmptyState title={t(list.filtered ? 'audit.nothingFound' : 'audit.empty')}>
            {t(list.filtered ? 'audit.nothingFoundHint' : 'audit.emptyHint')}
          </EmptyState>
        }
      >
        {(records) => <Download shown={records.length} filter={filter} />}
      </Trail>
    </>
  );
}

function Download({ shown, filter }: { shown: number; filter: TrailFilter }) {
  const { t } = useTranslation('privacy');
  const { actor, verb, what, fields } = useTrailWords();
  const row = (record: AuditRecord) => [
    csvDate(record.recordedAt),
    actor(record),
    verb(record),
    what(record),
    fields(record),
  ];
  const head = (['day', 'who', 'did', 'what', 'fields'] as const).map((name) =>
    t(`column.${name}`),
  );
  return (
    <div className={classes.tools}>
      <p className="small muted num" role="status">
        {t('audit.shown', { count: shown })}
      </p>
      <DownloadCsv
        title={t('audit.title')}
        rows={async (fetching) => [head, ...(await wholeTrail(filter, fetching)).map(row)]}
      />
    </div>
  );
}
