import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/i18n/useFormat';
import type { Task } from './api';

/** What is said beside the words that a task brings along itself. */
export function useTaskWords({ own }: { own: boolean }) {
  const { t } = useTranslation('task');
  const { day, period } = useFormat();
  return {
    /** About what, when and by when. */
    about: ({ title, text, person, startDate, endDate, dueDate }: Task) =>
      [
        person && !title.includes(person.name) && !own && person.name,
        text,
        startDate && (endDate ? period(startDate, endDate) : day(startDate)),
        dueDate && dueDate !== startDate && t('due', { date: day(dueDate) }),
      ]
        .filter(Boolean)
        .join(' · '),
    /** About whom and what; who is asked is told beside it. */
    thing: ({ title, text, person, thing, waitsFor }: Task) =>
      [
        person && waitsFor !== 'PERSON' && !title.includes(person.name) && person.name,
        text ?? thing.name,
      ]
        .filter(Boolean)
        .join(' · '),
    waitsFor: (party: Task['waitsFor']) => t(`waitsFor.${party}`),
  };
}
