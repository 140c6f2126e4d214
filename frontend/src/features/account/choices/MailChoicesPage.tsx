import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card, Stacked } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { LoadedPage } from '@/components/Loaded';
import { PageHeader } from '@/components/PageHeader';
import { RowList } from '@/components/RowList';
import { useProblemText } from '@/components/states';
import { toast } from '@/components/toast';
import { meLink } from '../links';
import { chooseMail, mailChoicesQuery, type MailChoice } from './api';

/** How I hear by mail of what waits for me. */
export default function MailChoicesPage() {
  const { i18n } = useTranslation();
  return (
    <LoadedPage query={useQuery(mailChoicesQuery(i18n.language))}>
      {(kinds) => <Page kinds={kinds} />}
    </LoadedPage>
  );
}

function Page({ kinds }: { kinds: MailChoice[] }) {
  const { t, i18n } = useTranslation(['choices', 'account']);
  const queries = useQueryClient();
  const choosing = useMutation({
    mutationFn: ({ kind, choice }: Pick<MailChoice, 'kind' | 'choice'>) => chooseMail(kind, choice),
    onSuccess: (chosen) => {
      queries.setQueryData(mailChoicesQuery(i18n.language).queryKey, chosen);
      void toast(t('saved'));
    },
  });
  const trouble = useProblemText(choosing.error);
  return (
    <>
      <PageHeader
        title={t('title')}
        meta={<AppLink to={meLink()}>{t('account:me.title')}</AppLink>}
      />
      <Stacked>
        <p>{t('hint')}</p>
        <p>{t('always')}</p>
        {choosing.isError && <Notice tone="error" text={trouble} />}
        <Card title={t('kinds')}>
          <RowList
            label={t('kinds')}
            rows={kinds.map(({ kind, title, choice, choices }) => ({
              id: kind,
              title,
              aside: (
                <NativeSelect
                  aria-label={title}
                  value={choice}
                  disabled={choosing.isPending}
                  data={choices.map((value) => ({ value, label: t(`choice.${value}`) }))}
                  onChange={({ currentTarget }) =>
                    choosing.mutate({ kind, choice: currentTarget.value as MailChoice['choice'] })
                  }
                />
              ),
            }))}
          />
        </Card>
      </Stacked>
    </>
  );
}
