import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import { defineRoutes, withWords, type FeatureRoute } from '@/lib/route';
import {
  calendarLink,
  changeEmailLink,
  changePasswordLink,
  codeAppLink,
  forgottenLink,
  keptMailLink,
  loginLink,
  mailChoicesLink,
  mailQueueLink,
  meLink,
  myRolesLink,
  newPasskeyLink,
  recoveryCodesLink,
  securityLink,
  setUpLink,
} from './links';

type Load = FeatureRoute['load'];

/** A page before somebody is inside. */
const door = (path: string, load: Load): FeatureRoute => ({
  path,
  load: withWords('auth', load),
  asks: 'public',
  bare: true,
});

/** A page about one's own security. */
const own = (path: string, load: Load): FeatureRoute => ({
  path,
  load: withWords(['security', 'auth'], load),
});

export const routes = defineRoutes([
  door(loginLink(), () => import('./auth/LoginPage')),
  door('/login/sso', () => import('./auth/SignOnPage')),
  door('/first-admin', () => import('./auth/FirstAdminPage')),
  door('/invitation', () => import('./auth/InvitationPage')),
  door(forgottenLink(), () => import('./auth/PasswordForgottenPage')),
  door('/password/new', () => import('./auth/PasswordNewPage')),
  door('/email/confirm', () => import('./auth/EmailConfirmPage')),
  {
    path: keptMailLink(),
    load: withWords('mail', () => import('./mail/KeptMailPage')),
    asks: 'public',
    bare: true,
  },
  {
    path: mailQueueLink(),
    load: withWords('mail', () => import('./mail/MailQueuePage')),
    asks: 'listMailMessages',
    nav: { labelKey: 'account:nav.mail', icon: IconMail, group: 'manage', order: 50 },
  },
  { ...own(setUpLink(), () => import('./security/SetUpPage')), bare: true },
  own(securityLink(), () => import('./security/SecurityPage')),
  own(changePasswordLink(), () => import('./security/PasswordPage')),
  own(changeEmailLink(), () => import('./security/EmailPage')),
  own(codeAppLink(), () => import('./security/CodeAppPage')),
  own(recoveryCodesLink(), () => import('./security/RecoveryCodesPage')),
  own(calendarLink(), () => import('./security/CalendarPage')),
  own(newPasskeyLink(), () => import('./security/PasskeyPage')),
  {
    path: mailChoicesLink(),
    load: withWords('choices', () => import('./choices/MailChoicesPage')),
  },
  { path: myRolesLink(), load: withWords('roles', () => import('./roles/RolesPage')) },
  {
    path: meLink(),
    load: withWords('me', () => import('./MePage')),
    nav: {
      labelKey: 'account:nav.me',
      icon: IconUser,
      group: 'phone',
      order: 90,
      phone: ['LEARNER', 'SUPERVISOR', 'TEACHER', 'GUEST', 'AUDITOR'],
    },
  },
]);
