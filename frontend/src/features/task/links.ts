const withSearch = (path: string, search: Record<string, string | undefined>) => {
  const said = Object.entries(search).filter(([, value]) => value !== undefined);
  return said.length === 0
    ? path
    : `${path}?${said.map(([name, value]) => `${name}=${value}`).join('&')}`;
};

/** What waits for this person, or all of one kind. */
export const tasksLink = (kind?: string) => withSearch('/tasks', { kind });

/** What others are asked around the learners of this person. */
export const learnerTasksLink = () => '/tasks/learners?ofOthers=true';

/** What waits in a network: all of it, or some. */
export const networkTasksLink = (
  networkId: string,
  some: { ofOthers?: 'true'; wholeId?: string; kind?: string },
) => withSearch(`/networks/${networkId}/tasks`, some);
