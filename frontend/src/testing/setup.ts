import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import i18next from 'i18next';
import { closeSession } from '@/lib/api/session';
import { LATER, startI18n } from '@/lib/i18n/i18n';
import { server } from './server';
import { BrowserTextDecoder } from './windows';

// jsdom has no layout: what Mantine and the router ask of it is answered here.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
globalThis.TextDecoder = BrowserTextDecoder;
window.scrollTo = vi.fn() as unknown as typeof window.scrollTo;
Element.prototype.scrollIntoView = vi.fn();

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startI18n('nl');
  await i18next.loadNamespaces(LATER);
});
beforeEach(() => localStorage.clear());
afterEach(async () => {
  cleanup();
  server.resetHandlers();
  closeSession();
  await i18next.changeLanguage('nl');
});
afterAll(() => server.close());
