export const tasksLink = () => '/tasks';

/** All that waits in a network, or all of one kind. */
export const networkTasksLink = (networkId: string, kind?: string) =>
  `/networks/${networkId}/tasks${kind ? `?kind=${kind}` : ''}`;
