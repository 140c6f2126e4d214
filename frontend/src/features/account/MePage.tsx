import { Button, SegmentedControl, type MantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AppLink } from '@/components/AppLink';
import { Card, Columns, Stacked } from '@/components/Card';
import { FactList } from '@/components/FactList';
import { PageHeader } from '@/components/PageHeader';
import { RowList } from '@/components/RowList';
import { waysFrom } from '@/lib/additions';
import { forgetAllDrafts } from '@/lib/drafts';
import classes from './account.module.css';
import { logout } from './api';
import { LanguageSwitch } from './LanguageSwitch';
import {
  calendarLink,
  loginLink,
  mailChoicesLink,
  myRolesLink,
  securityLink,
  setUpLink,
} from './links';
import { usePreferences } from './usePreferences';
import { useMe } from './useSession';

/** Who the product thinks I am, and how I like it to look. */
export default function MePage() {
  const { t } = useTranslation(['account', 'me']);
  const me = useMe();
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = usePreferences();
  const leave = async () => {
    forgetAllDrafts();
    await logout();
    await navigate({ to: loginLink(), search: {} as never });
  };
  const words = ({ role, cohort, organisation, network }: (typeof me.grants)[number]) =>
    [t(`role.${role}`), (cohort ?? organisation ?? network)?.name].filter(Boolean).join(' · ');
  const roles = me.grants.map(words);
  const waiting = me.withheld.map(({ role }) => words(role));
  return (
    <>
      <PageHeader title={me.name} meta={t('me.title')} />
      <Stacked>
        <Columns>
          <Card title={t('me:about')}>
            <FactList
              facts={[
                { term: t('me:email'), value: me.email },
                {
                  term: t('me:roles'),
                  value: (
                    <ul className={classes.roles}>
                      {[...new Set(roles)].map((role) => (
                        <li key={role}>{role}</li>
                      ))}
                      {[...new Set(waiting)].map((role) => (
                        <li key={`waits ${role}`}>
                          {role} ({t('me:waits')})
                        </li>
                      ))}
                      {waiting.length > 0 && (
                        <li>
                          <AppLink to={setUpLink()}>{t('me:setUp')}</AppLink>
                        </li>
                      )}
                    </ul>
                  ),
                },
                {
                  term: t('me:cohort'),
                  value: me.trajectories.map(({ cohort }) => cohort?.name ?? '').join(', '),
                  optional: true,
                },
              ]}
            />
          </Card>
          <Card title={t('me:account')}>
            <RowList
              label={t('me:account')}
              rows={[
                {
                  id: 'roles',
                  title: <AppLink to={myRolesLink()}>{t('me:myRoles')}</AppLink>,
                  text: t('me:myRolesText'),
                },
                {
                  id: 'security',
                  title: <AppLink to={securityLink()}>{t('me:security')}</AppLink>,
                  text: t('me:securityText'),
                },
                {
                  id: 'calendar',
                  title: <AppLink to={calendarLink()}>{t('me:calendar')}</AppLink>,
                  text: t('me:calendarText'),
                },
                {
                  id: 'mail',
                  title: <AppLink to={mailChoicesLink()}>{t('me:mail')}</AppLink>,
                  text: t('me:mailText'),
                },
                ...waysFrom('me', me, me).map(({ to, labelKey, textKey }) => ({
                  id: to,
                  title: <AppLink to={to}>{t(labelKey)}</AppLink>,
                  text: textKey && t(textKey),
                })),
              ]}
            />
          </Card>
          <Card title={t('me:looks')}>
            <Stacked>
              <LanguageSwitch />
              <SegmentedControl
                aria-label={t('theme.label')}
                value={colorScheme}
                onChange={(value) => setColorScheme(value as MantineColorScheme)}
                data={(['light', 'dark', 'auto'] as const).map((value) => ({
                  value,
                  label: t(`theme.${value}`),
                }))}
              />
            </Stacked>
          </Card>
        </Columns>
        <div>
          <Button variant="default" onClick={() => void leave()}>
            {t('logout')}
          </Button>
        </div>
      </Stacked>
    </>
  );
}
