import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import IconDeviceMobile from '@tabler/icons-react/dist/esm/icons/IconDeviceMobile.mjs';
import IconFingerprint from '@tabler/icons-react/dist/esm/icons/IconFingerprint.mjs';
import { useTranslation } from 'react-i18next';
import classes from './security.module.css';

const ICONS = { passkey: IconFingerprint, app: IconDeviceMobile };

/** One of the two ways to prove who you are, as something to press. */
export function Choice({ of, onChoose }: { of: 'passkey' | 'app'; onChoose: () => void }) {
  const { t } = useTranslation('security');
  const Icon = ICONS[of];
  return (
    <button type="button" className={classes.choice} onClick={onChoose}>
      <span className={classes.sign} aria-hidden>
        <Icon size={26} stroke={1.6} />
      </span>
      <span className={classes.choiceWords}>
        <strong>{t(`setUp.${of}.choice`)}</strong>
        <span>{t(`setUp.${of}.about`)}</span>
      </span>
      <IconChevronRight size={20} aria-hidden />
    </button>
  );
}
