import type { Seen, TaskPage } from './api';
import { Remind } from './Remind';
import { TaskLines } from './TaskLines';

interface Props {
  label: string;
  tasks: TaskPage;
  to: string;
  seen: Seen;
}

/** What others are asked, with a way to ask once more. */
export const OthersLines = ({ seen, ...tasks }: Props) => (
  <TaskLines {...tasks} ofOthers aside={(task) => <Remind task={task} seen={seen} />} />
);
