/** Where to go after login. Only a path of this app: a link to another site in the address is not followed. */
export const safeReturn = (to: string | undefined) =>
  to && /^\/(?![/\\])/.test(to) && !to.startsWith('/login') ? to : '/';
