import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';
import type { ApiPaths, Page, Schema } from '@/lib/api/types';

export type Task = Schema<'Task'>;
export type TaskPage = Page<Task>;
export type TaskCount = Schema<'TaskCount'>;

type Query = NonNullable<ApiPaths['/me/tasks']['get']['parameters']['query']>;

const TASKS = 'tasks';

/** Whatever anybody does, somebody may be asked something else. */
const fresh = { staleTime: 0, meta: { ofEverything: true } };

/** How many there are of each kind, taken together. */
export const allOf = (counts: TaskCount[]) =>
  counts.reduce((all, { taskCount }) => all + taskCount, 0);

/** What this person is asked. */
export const myTasksQuery = (query: Query = {}) =>
  queryOptions({
    ...fresh,
    queryKey: [TASKS, 'mine', query],
    queryFn: () => read(api.GET('/me/tasks', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const myTaskCountsQuery = (query: Query = {}) =>
  queryOptions({
    ...fresh,
    queryKey: [TASKS, 'mine', 'counts', query],
    queryFn: () => read(api.GET('/me/task-counts', { params: { query } })),
  });

/** What waits around the learners whom this person looks after. */
export const learnerTasksQuery = (query: Query = {}) =>
  queryOptions({
    ...fresh,
    queryKey: [TASKS, 'learners', query],
    queryFn: () => read(api.GET('/me/learner-tasks', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const learnerTaskCountsQuery = (query: Query = {}) =>
  queryOptions({
    ...fresh,
    queryKey: [TASKS, 'learners', 'counts', query],
    queryFn: () => read(api.GET('/me/learner-task-counts', { params: { query } })),
  });

/** What holds a network up. */
export const networkTasksQuery = (id: string, query: Query = {}) =>
  queryOptions({
    ...fresh,
    queryKey: [TASKS, 'network', id, query],
    queryFn: () => read(api.GET('/networks/{id}/tasks', { params: { path: { id }, query } })),
    placeholderData: keepPreviousData,
  });

export const networkTaskCountsQuery = (id: string, query: Query = {}) =>
  queryOptions({
    ...fresh,
    queryKey: [TASKS, 'network', id, 'counts', query],
    queryFn: () => read(api.GET('/networks/{id}/task-counts', { params: { path: { id }, query } })),
  });

/** Where somebody looks on: at a network, or, without one, at the learners whom they look after. */
export type Seen = { networkId?: string };

/** Who gets it when a task is asked for once more. */
export const reminderQuery = (taskId: string, { networkId: id }: Seen) =>
  queryOptions({
    ...fresh,
    queryKey: [TASKS, 'reminder', taskId, id],
    queryFn: () =>
      read(
        id
          ? api.GET('/networks/{id}/tasks/{taskId}/reminder', { params: { path: { id, taskId } } })
          : api.GET('/me/learner-tasks/{taskId}/reminder', { params: { path: { taskId } } }),
      ),
  });

export const remind = (taskId: string, { networkId: id }: Seen) =>
  read(
    id
      ? api.POST('/networks/{id}/tasks/{taskId}/reminder', { params: { path: { id, taskId } } })
      : api.POST('/me/learner-tasks/{taskId}/reminder', { params: { path: { taskId } } }),
  );
