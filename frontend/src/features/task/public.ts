/** What other features may know of what people are asked. */
export {
  allOf,
  learnerTasksQuery,
  myTaskCountsQuery,
  myTasksQuery,
  networkTaskCountsQuery,
  type Task,
  type TaskCount,
} from './api';
export { learnerTasksLink, networkTasksLink, tasksLink } from './links';
export { TaskGroups } from './TaskGroups';
export { AllTasks, TaskLines } from './TaskLines';
export { useTaskWords } from './useTaskWords';
