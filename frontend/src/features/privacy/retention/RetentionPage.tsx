import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card, Columns, Stacked } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { useSession } from '@/features/account/public';
import { runsEverything } from '@/lib/reach';
import type { Search } from '@/lib/search';
import classes from '../privacy.module.css';
import { rulesQuery } from './api';
import { RuleRow } from './RuleRow';
import { Runs } from './Runs';
import { useOrganisations } from './useOrganisations';

/** How long each kind of data is kept, and what was destroyed when it was kept long enough. */
export default function RetentionPage() {
  const { t } = useTranslation('privacy');
  const everything = runsEverything(useSession());
  const navigate = useNavigate();
  const organisations = useOrganisations();
  const { organisationId: asked }: Search = useSearch({ strict: false });
  const organisationId = asked ?? (everything ? undefined : organisations[0]?.id);
  const rules = useQuery(rulesQuery(organisationId));
  const choose = (id: string) =>
    void navigate({ to: '.', search: { organisationId: id || undefined } } as never);
  const choices = [
    ...(everything ? [{ value: '', label: t('retention.everybody') }] : []),
    ...organisations.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const list = (
    <Card title={t('retention.rules')}>
      <Stacked>
        {choices.length > 1 && (
          <NativeSelect
            className={classes.choose}
            label={t('retention.whose')}
            value={organisationId ?? ''}
            onChange={(event) => choose(event.currentTarget.value)}
            data={choices}
          />
        )}
        <Loaded query={rules}>
          {({ items }) => (
            <ul className={classes.rules}>
              {items.map((rule) => (
                <RuleRow
                  key={`${rule.kind}/${organisationId}/${rule.months}`}
                  rule={rule}
                  organisationId={organisationId}
                />
              ))}
            </ul>
          )}
        </Loaded>
      </Stacked>
    </Card>
  );
  return (
    <>
      <PageHeader
        title={t('retention.title')}
        meta={organisations.find(({ id }) => id === organisationId)?.name}
      />
      <p className={classes.lead}>{t('retention.lead')}</p>
      {everything ? (
        <Columns wide>
          {list}
          <Runs />
        </Columns>
      ) : (
        list
      )}
    </>
  );
}
