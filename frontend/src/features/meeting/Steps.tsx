import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card';
import { History } from '@/components/History';
import { TransitionButtons } from '@/components/TransitionButtons';
import { meetingStepsQuery, moveMeeting, type MeetingStatus } from './api';
import classes from './meeting.module.css';

/** What a coordinator does with the meeting as a whole, and what was done. */
export function Steps({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meeting');
  const queries = useQueryClient();
  const { data } = useQuery(meetingStepsQuery(meetingId));
  if (!data) return null;
  const move = async (to: string, reason?: string) => {
    await moveMeeting(meetingId, to as MeetingStatus, reason);
    await queries.invalidateQueries({ queryKey: ['meetings'] });
  };
  const entries = data.history.map((step) => ({
    ...step,
    actor: step.actor?.name ? { name: step.actor.name } : null,
  }));
  return (
    <Card title={t('steps.title')}>
      <div className={classes.steps}>
        <TransitionButtons of="meeting" steps={data.allowed} move={move} />
      </div>
      <History of="meeting" entries={entries} />
    </Card>
  );
}
