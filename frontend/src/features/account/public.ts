/** What other features and the app may know of accounts. */
export { NetworkChoice } from './NetworkChoice';
export { UserMenu } from './UserMenu';
export { useNetwork } from './useNetwork';
export { useMe, useSession } from './useSession';
export { initialsOf } from './initials';
