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
export { OthersLines } from './OthersLines';
export { TaskGroups } from './TaskGroups';
export { AllTasks, TaskLines } from './TaskLines';
export { WaitsForOthers } from './WaitsForOthers';
export { useTaskWords } from './useTaskWords';
