import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles.css';
import { resumeSession } from '@/lib/api/session';
import { startI18n } from '@/lib/i18n/i18n';
import { App } from './App';

/** Words and session are fetched side by side; neither waits for the other. */
const ready = Promise.all([startI18n(), resumeSession().catch(() => null)]);

void ready.then(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
