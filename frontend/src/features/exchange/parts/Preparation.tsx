import { useTranslation } from 'react-i18next';
import { FactList } from '@/components/FactList';
import classes from './parts.module.css';
import type { Internship } from '../data/types';

/** Where to report, what to bring and to wear, and whatever else the host tells. */
export function Preparation({ place }: { place: Told }) {
  const { t } = useTranslation('exchange');
  const { meetingPoint, toBring, toWear } = place.preparation;
  const prose = (text: string | null) => text && <span className={classes.prose}>{text}</span>;
  return (
    <FactList
      facts={[
        { term: t('preparation.meetingPoint'), value: prose(meetingPoint), optional: true },
        { term: t('preparation.toBring'), value: prose(toBring), optional: true },
        { term: t('preparation.toWear'), value: prose(toWear), optional: true },
        {
          term: t('preparation.more'),
          value: prose(place.practicalInformation),
          optional: true,
        },
      ]}
    />
  );
}

type Told = Pick<Internship['place'], 'preparation' | 'practicalInformation'>;
