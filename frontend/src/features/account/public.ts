/** What other features and the app may know of accounts. */
export { keptMailLink, meLink, myRolesLink, setUpLink } from './links';
export { DeadLink, Door } from './door';
export { useLinkToken } from './auth/useLinkToken';
export { allRolesWait, rolesWait } from './roles-wait';
export { RolesAtHome } from './roles/lazy';
export { AskFirst } from './security/lazy';
export { NetworkChoice } from './NetworkChoice';
export { UserMenu } from './UserMenu';
export { useNetwork } from './useNetwork';
export { useMe, useSession } from './useSession';
export { initialsOf } from './initials';
