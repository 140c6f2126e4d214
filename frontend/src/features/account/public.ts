/** What other features and the app may know of accounts. */
export { keptMailLink, setUpLink } from './links';
export { DeadLink, Door } from './door';
export { useLinkToken } from './auth/useLinkToken';
export { needsSetUp } from './needs-set-up';
export { NetworkChoice } from './NetworkChoice';
export { UserMenu } from './UserMenu';
export { useNetwork } from './useNetwork';
export { useMe, useSession } from './useSession';
export { initialsOf } from './initials';
