import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '@/components/AppLink';
import { RowList } from '@/components/RowList';
import { Source } from '@/components/Source';
import { organisationLink } from '@/features/organisation/public';
import { useFormat } from '@/lib/i18n/useFormat';
import { ChangeLink, PartCard } from './PartCard';
import { resultsQuery, type Result } from './results';

interface Props {
  id: string;
  mayAdd: boolean;
  mayChange: boolean;
}

/** What stays when the network stops, each with the organisation that keeps it alive. */
export function Results({ id, mayAdd, mayChange }: Props) {
  const { t } = useTranslation('network');
  const { date } = useFormat();
  const query = useQuery(resultsQuery(id));
  const what = (result: Result) =>
    [
      t(`resultKind.${result.kind}`),
      result.theme?.name,
      result.publishedDate && date(result.publishedDate),
      result.licence,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <PartCard
      id={id}
      part="results"
      title={t('result.title')}
      add={t('result.add')}
      empty={t('result.empty')}
      mayAdd={mayAdd}
      query={query}
    >
      {(results) => (
        <RowList
          label={t('result.title')}
          rows={results.map((result) => ({
            id: result.id,
            title: result.url ? <Source url={result.url} label={result.title} /> : result.title,
            text: (
              <>
                <p>{what(result)}</p>
                {result.description && <p>{result.description}</p>}
                <p>
                  {result.heir ? (
                    <>
                      {t('result.heirIs')}{' '}
                      <EntityLink entity={result.heir} to={organisationLink(result.heir.id)} />
                    </>
                  ) : (
                    t('result.noHeir')
                  )}
                  {result.heirNote && ` · ${result.heirNote}`}
                </p>
              </>
            ),
            aside: mayChange && (
              <ChangeLink id={id} part="results" of={{ id: result.id, name: result.title }} />
            ),
          }))}
        />
      )}
    </PartCard>
  );
}
