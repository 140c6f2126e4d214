/** What other features may know of what people are asked. */
export {
  learnerTasksQuery,
  myTaskCountsQuery,
  myTasksQuery,
  networkTaskCountsQuery,
  type Task,
  type TaskCount,
} from './api';
export { networkTasksLink, tasksLink } from './links';
export { TaskGroups } from './TaskGroups';
export { TaskLines } from './TaskLines';
