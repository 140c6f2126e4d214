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

/** What others are asked in a network, or all of one kind. */
export const networkTasksLink = (networkId: string, kind?: string) =>
  withSearch(`/networks/${networkId}/tasks`, { ofOthers: 'true', kind });
