import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/AppLink';
import { safeReturn } from '@/lib/return-to';
import type { Search } from '@/lib/search';
import { readMeAgain } from '../api';
import { Door } from '../Door';
import { meLink } from '../links';
import { passkeysWork } from '../passkey';
import { allRolesWait } from '../roles-wait';
import { useMe } from '../useSession';
import { AskFirst } from './AskFirst';
import { Choice } from './Choice';
import { PasskeyAdd } from './PasskeyAdd';
import { Prove } from './Prove';
import classes from './security.module.css';
import { TotpSetUp } from './TotpSetUp';

type Way = 'app' | 'passkey' | null;

/** Shown to whoever has a role that asks for a second proof and has none yet. The own account is open meanwhile. */
export default function SetUpPage() {
  const { t } = useTranslation('security');
  // As it was on arrival: once the app works, a new token says so, and the codes must stay on the screen.
  const me = useMe();
  const [present] = useState(me.secondFactor.present);
  const [way, setWay] = useState<Way>(null);
  const [keeping, setKeeping] = useState(false);
  const navigate = useNavigate();
  const { to }: Search = useSearch({ strict: false });
  const onDone = async () => {
    await readMeAgain();
    await navigate({ href: safeReturn(to), replace: true } as never);
  };
  const title = present ? t('setUp.giveTitle') : way ? t(`setUp.${way}.title`) : t('setUp.title');
  const intro = present ? t('setUp.give') : way ? t(`setUp.${way}.intro`) : t('setUp.why');
  return (
    <AskFirst>
      <Door title={title} intro={keeping ? undefined : intro}>
        {present ? (
          <Prove submitLabel={t('setUp.onward')} onProved={() => void onDone()} />
        ) : (
          <SetUp
            way={way}
            choose={setWay}
            onCodes={() => setKeeping(true)}
            onDone={() => void onDone()}
          />
        )}
        <div className={classes.quiet} hidden={keeping}>
          {way && (
            <Button variant="subtle" onClick={() => setWay(null)}>
              {t('setUp.other')}
            </Button>
          )}
          <LinkButton variant="subtle" to={allRolesWait(me) ? meLink() : '/'}>
            {t('setUp.later')}
          </LinkButton>
        </div>
      </Door>
    </AskFirst>
  );
}

interface SetUpProps {
  way: Way;
  choose: (way: Way) => void;
  /** The app works and its codes are on the screen: now nothing should lead away from them. */
  onCodes: () => void;
  onDone: () => void;
}

function SetUp({ way, choose, onCodes, onDone }: SetUpProps) {
  const { t } = useTranslation('security');
  if (way === 'app')
    return <TotpSetUp onward={t('setUp.onward')} onCodes={onCodes} onDone={onDone} />;
  if (way === 'passkey') return <PasskeyAdd onDone={onDone} />;
  return (
    <div className={classes.choices}>
      {passkeysWork() && <Choice of="passkey" onChoose={() => choose('passkey')} />}
      <Choice of="app" onChoose={() => choose('app')} />
    </div>
  );
}
