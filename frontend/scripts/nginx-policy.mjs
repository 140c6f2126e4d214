// Prints the Content-Security-Policy header for nginx, with the hashes of the component library's inline styles.
import { readFileSync } from 'node:fs';
import { URL } from 'node:url';

const hashes = JSON.parse(readFileSync(new URL('../csp-hashes.json', import.meta.url), 'utf8'));
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${hashes['style-src'].join(' ')}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
console.log(`add_header Content-Security-Policy "${policy}";`);
