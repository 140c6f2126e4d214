import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { useNetwork } from '@/features/account/public';
import { InternshipTable } from './InternshipTable';

export default function InternshipListPage() {
  const { t } = useTranslation('exchange');
  const { network } = useNetwork();
  return (
    <>
      <PageHeader title={t('internships.title')} meta={network?.name} />
      <InternshipTable fixed={{ networkId: network?.id }} />
    </>
  );
}
