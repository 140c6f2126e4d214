import { NativeSelect } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Stacked } from '@/components/Card';
import { LeaveGuard } from '@/components/form/LeaveGuard';
import { PageHeader } from '@/components/PageHeader';
import { LANGUAGES, type Language } from '@/lib/i18n/i18n';
import { GrantFields } from '../GrantFields';
import { missingForAll } from './faults';
import { ListInput } from './ListInput';
import classes from './many.module.css';
import { Review } from './Review';
import { useInviteMany, type Many } from './useInviteMany';

/** A whole list at once: what they come to do, who they are, a look, and send. */
export default function InviteManyPage() {
  const { t } = useTranslation('people');
  const many = useInviteMany();
  return (
    <>
      <PageHeader title={t('invite.many')} meta={t('list.title')} />
      <div className={classes.page}>
        <Card title={t('many.what')}>
          <CommonFields many={many} />
        </Card>
        <Stacked>
          {many.rows.length === 0 ? <ListInput read={many.read} /> : <Review many={many} />}
        </Stacked>
      </div>
      <LeaveGuard when={many.rows.length > 0 && !many.sending.isPending} />
    </>
  );
}

/** What holds for everybody on the list. */
function CommonFields({ many }: { many: Many }) {
  const { t } = useTranslation(['people', 'account']);
  const { grant, setGrant } = many;
  const missing = many.sending.isIdle ? [] : missingForAll(grant);
  return (
    <div className={classes.fields}>
      <GrantFields
        values={grant}
        organisationMay={t('many.organisationHint')}
        field={(name) => ({
          value: grant[name],
          onChange: (got: string | ChangeEvent<HTMLSelectElement>) =>
            setGrant({ [name]: typeof got === 'string' ? got : got.currentTarget.value }),
          error: (missing as string[]).includes(name) && t('grant.choose'),
        })}
      />
      <NativeSelect
        label={t('field.language')}
        data={LANGUAGES.map((value) => ({ value, label: t(`account:language.${value}`) }))}
        value={many.language}
        onChange={(event) => many.setLanguage(event.currentTarget.value as Language)}
      />
    </div>
  );
}
