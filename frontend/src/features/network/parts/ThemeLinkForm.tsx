import { NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { LoadedPage } from '@/components/Loaded';
import { RecordForm } from '@/components/form/RecordForm';
import { nulled } from '@/lib/blank';
import { networkQuery } from '../api';
import { networkLink } from '../links';
import { createThemeLink } from './theme-links';
import { themesQuery } from './themes';

const schema = z.object({
  fromThemeId: z.string().min(1),
  toThemeId: z.string().min(1),
  explanation: z.string().max(1000),
});

/** How one theme influences another. */
export default function ThemeLinkForm() {
  const { t } = useTranslation('network');
  const { networkId = '' } = useParams({ strict: false });
  const network = useQuery(networkQuery(networkId)).data;
  const query = useQuery(themesQuery(networkId));
  return (
    <LoadedPage query={query}>
      {({ items }) => {
        const choices = [
          { value: '', label: t('choose') },
          ...items.map((theme) => ({ value: theme.id, label: theme.name })),
        ];
        return (
          <RecordForm
            title={t('theme.newLink')}
            meta={network?.name}
            name={`theme-link/${networkId}`}
            values={{ fromThemeId: '', toThemeId: '', explanation: '' }}
            schema={schema}
            save={(values, { key }) =>
              createThemeLink(networkId, nulled(values, 'explanation'), key)
            }
            touches={['theme-links']}
            after={() => networkLink(networkId)}
            back={networkLink(networkId)}
          >
            {(field) => (
              <>
                <NativeSelect
                  label={t('theme.linkFrom')}
                  required
                  data={choices}
                  {...field('fromThemeId')}
                />
                <NativeSelect
                  label={t('theme.linkTo')}
                  required
                  data={choices}
                  {...field('toThemeId')}
                />
                <Textarea
                  label={t('theme.explanation')}
                  description={t('theme.explanationHint')}
                  autosize
                  minRows={2}
                  {...field('explanation')}
                />
              </>
            )}
          </RecordForm>
        );
      }}
    </LoadedPage>
  );
}
