import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** One outgoing address for development; production serves the app and the API from one origin. */
const backend = process.env.BACKEND_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api/': backend } },
  preview: { proxy: { '/api/': backend } },
  build: {
    target: 'es2022',
    manifest: true,
    // An inlined font or image would need data: in font-src; the policy does not allow that.
    assetsInlineLimit: 0,
  },
  test: {
    globals: true,
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    restoreMocks: true,
    // The component library is loaded once, not for each file; setup.ts puts back what tests share.
    isolate: false,
    testTimeout: 15_000,
  },
});
