import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { Stacked } from '@/components/Card';
import { Notice } from '@/components/form/Notice';
import { setUpLink } from '../links';
import { useMe } from '../useSession';
import { rolesWait } from '../roles-wait';
import { myRolesQuery } from './api';
import { Offer } from './Offer';
import classes from './roles.module.css';

/** Above everything else: what I am asked to be, and what of mine waits for a second step. */
export default function RolesAtHome() {
  const { t } = useTranslation(['roles', 'account']);
  const me = useMe();
  const offers = useQuery(myRolesQuery).data?.items.filter(({ status }) => status === 'OFFERED');
  if (!offers?.length && !rolesWait(me)) return null;
  const waiting = [...new Set(me.withheld.map(({ role }) => t(`account:role.${role.role}`)))];
  return (
    <div className={classes.above}>
      <Stacked>
        {offers?.map((offer) => (
          <Offer key={offer.id} offer={offer} />
        ))}
        {rolesWait(me) && (
          <Notice
            tone="calm"
            title={t('waiting.title')}
            text={t('waiting.text', { roles: waiting.join(', ') })}
          >
            <LinkButton to={setUpLink()} variant="default">
              {t('waiting.setUp')}
            </LinkButton>
          </Notice>
        )}
      </Stacked>
    </div>
  );
}
