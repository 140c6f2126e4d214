import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { useMe, useNetwork } from '@/features/account/public';
import type { Role } from '@/lib/roles';

const partOfDay = (hour: number) =>
  hour < 6 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';

/** Good morning, and as whom you are here. */
export function Greeting({ role, now = new Date() }: { role: Role; now?: Date }) {
  const { t } = useTranslation(['home', 'account']);
  const { givenName } = useMe();
  const { network } = useNetwork();
  const meta = [t(`account:role.${role}`), network?.name].filter(Boolean).join(' · ');
  return (
    <PageHeader
      title={t(`greeting.${partOfDay(now.getHours())}`, { name: givenName })}
      meta={meta}
    />
  );
}
