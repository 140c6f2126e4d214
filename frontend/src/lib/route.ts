import i18next from 'i18next';
import type { ComponentType } from 'react';
import type { Icon } from '@tabler/icons-react';
import type { operations } from './api/schema';
import type { Role } from './roles';

/** An operation of the API by its name. */
export type OperationId = keyof operations;

/** A place in the menu. Whoever may not enter the route does not see it. */
export interface NavItem {
  labelKey: string;
  icon: Icon;
  /** Which block of the sidebar: alone at the top, the work of the network, the people in it, keeping watch, or none. */
  group: 'top' | 'work' | 'network' | 'manage' | 'phone';
  order: number;
  /** Whose day it helps, by default everybody's; others who may enter come here by a link. */
  for?: readonly Role[];
  /** Place in the bottom bar of a phone, for these roles; at most four fit beside "Ik". */
  phone?: readonly Role[] | 'all';
  /** What stands beside the label: how much waits there. */
  badge?: ComponentType;
}

/** What a feature says of each of its pages. The page itself is loaded when it is visited. */
export interface FeatureRoute {
  path: string;
  load: () => Promise<{ default: ComponentType }>;
  /** The operation that the page is for: who the API lets call it may enter. Default: everyone who is signed in. `'public'`: without login too. */
  asks?: OperationId | 'public';
  nav?: NavItem;
  /** Without the shell around it: login, public page. */
  bare?: boolean;
}

/** With `words`, every page of the feature brings that namespace along; it stays out of the first view. */
export const defineRoutes = (routes: FeatureRoute[], words?: string) =>
  words ? routes.map((route) => ({ ...route, load: withWords(words, route.load) })) : routes;

/** A page together with its words, side by side: `load: withWords('security', () => import(…))`. */
export const withWords =
  <Module>(namespaces: string | string[], load: () => Promise<Module>) =>
  async () =>
    (await Promise.all([load(), i18next.loadNamespaces(namespaces)]))[0];
