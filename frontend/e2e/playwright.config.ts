import { defineConfig } from '@playwright/test';
import { ADDRESS, PASSWORD, PORT } from './support/product';

/** Journeys in a real Chromium against the whole product on a fresh database, in the order of a network's work. */
export default defineConfig({
  testDir: '.',
  testIgnore: 'sso/**',
  outputDir: '../test-results/journeys',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: false,
  reporter: [['list']],
  webServer: {
    command: '../../backend/scripts/serve-for-tests',
    cwd: import.meta.dirname,
    url: `${ADDRESS}/q/health/ready`,
    timeout: 300_000,
    reuseExistingServer: false,
    env: { E2E_PORT: PORT, E2E_PASSWORD: PASSWORD },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
  use: {
    baseURL: ADDRESS,
    actionTimeout: 20_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // What moves for ever costs the machine more than the tests do.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
