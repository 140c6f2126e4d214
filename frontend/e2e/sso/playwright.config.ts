import { defineConfig } from '@playwright/test';
import base from '../playwright.config';
import { ADDRESS } from '../support/product';
import { ISSUER, KEYCLOAK } from './keycloak';

// The product is told about the provider as its README says: by its environment.
Object.assign(process.env, {
  OLIEVLEK_ADDRESS: ADDRESS,
  OLIEVLEK_SSO_LAAR_NAME: 'Het Laar',
  OLIEVLEK_SSO_LAAR_ISSUER: ISSUER,
  // A provider that asks for two factors, and says so.
  OLIEVLEK_SSO_LAAR_CLIENT_ID: 'olievlek-mfa',
  OLIEVLEK_SSO_LAAR_CLIENT_SECRET: 'a-secret-of-the-test',
});

/** Signing on at a real Keycloak, in a real Chromium. */
export default defineConfig(base, {
  testDir: '.',
  testIgnore: [],
  outputDir: '../../test-results/sso',
  workers: 1,
  webServer: {
    command: '../../../backend/scripts/keycloak-for-tests',
    cwd: import.meta.dirname,
    url: `${KEYCLOAK}/realms/master/.well-known/openid-configuration`,
    timeout: 300_000,
    reuseExistingServer: false,
    env: { KEYCLOAK_ADDRESS: KEYCLOAK },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
