/** The three lists of tasks are one page in all but what they ask for, and are loaded as one. */
export { LearnerTasksPage } from './LearnerTasksPage';
export { MyTasksPage } from './MyTasksPage';
export { NetworkTasksPage } from './NetworkTasksPage';
