/** The script of the first view, compressed: the entry, what it imports, one language and the login page. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 200 * 1024;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const seen = new Set();

function add(key) {
  if (seen.has(key)) return;
  seen.add(key);
  (manifest[key].imports ?? []).forEach(add);
}

const firstView = [
  'index.html',
  'src/lib/i18n/catalogue.nl.ts',
  'src/features/home/HomePage.tsx',
  'src/features/home/LearnerHome.tsx',
];
firstView.forEach(add);
const sizes = [...seen].map((key) => gzipSync(readFileSync(`dist/${manifest[key].file}`)).length);
const total = sizes.reduce((sum, size) => sum + size, 0);
console.log(
  `First view: ${(total / 1024).toFixed(1)} kB of script, compressed, in ${sizes.length} files.`,
);
if (total > BUDGET) {
  console.error(`That is over the budget of ${BUDGET / 1024} kB.`);
  process.exit(1);
}
