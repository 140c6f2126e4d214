import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { order } from './eslint/order.js';

/** The features, lowest first; a new one fails until it has its place here. */
const FEATURES = [
  'account',
  'task',
  'organisation',
  'network',
  'people',
  'learner',
  'exchange',
  'meeting',
  'proposal',
  'impact',
  'privacy',
  'home',
];

/** The rooms of a feature, lowest first; a new room fails until it has its place here. */
const ROOMS = {
  exchange: [
    'data',
    'parts',
    'answer',
    'wish',
    'agreement',
    'reflection',
    'internship',
    'place',
    'proof',
    'plan',
    'round',
  ],
};

/** app → features → components → lib, never back; siblings only through public.ts. */
const layer = (files, forbidden, folders = ['../*/*']) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        paths: [
          {
            name: '@tabler/icons-react',
            message: 'Import one icon by its own path.',
            allowTypeImports: true,
          },
        ],
        patterns: [
          ...forbidden,
          { group: ['../../*', ...folders], message: 'Leave the folder through "@/…" only.' },
        ],
      },
    ],
  },
});
const upward = (group) => ({ group, message: 'This layer may not know the one above it.' });

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/lib/api/schema.d.ts', 'test-results'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'jsx-a11y/aria-role': ['error', { ignoreNonDOM: true }],
      // A table that the stylesheet lays out as cards keeps its meaning only with explicit roles.
      'jsx-a11y/no-redundant-roles': ['error', { thead: ['rowgroup'], tbody: ['rowgroup'] }],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { th: ['rowheader', 'columnheader'], td: ['cell'] },
      ],
      'jsx-a11y/label-has-associated-control': ['error', { assert: 'either', depth: 3 }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXAttribute > JSXExpressionContainer > ObjectExpression > Property[key.name="base"]',
          message:
            'Responsive style props make Mantine write a <style> tag, which the CSP blocks. Use a CSS module.',
        },
        {
          selector: 'JSXIdentifier[name=/^(SimpleGrid|AppShell|Grid)$/]',
          message:
            'Writes an inline <style> tag, which the CSP blocks. Use <Columns> or a CSS module.',
        },
      ],
    },
  },
  layer(['src/lib/**'], [upward(['@/components/**', '@/features/**', '@/app/**'])]),
  layer(['src/components/**'], [upward(['@/features/**', '@/app/**'])]),
  layer(
    ['src/features/**'],
    [
      upward(['@/app/**']),
      {
        group: ['@/features/*/*', '!@/features/*/public'],
        message: 'Use the public.ts of that feature.',
      },
    ],
    [],
  ),
  {
    files: ['src/features/**'],
    plugins: { house: { rules: { order } } },
    rules: { 'house/order': ['error', { features: FEATURES, rooms: ROOMS }] },
  },
  layer(
    ['src/app/**'],
    [
      {
        group: ['@/features/*/*', '!@/features/*/public'],
        message: 'Use the public.ts of that feature.',
      },
    ],
  ),
  {
    files: ['eslint/**', 'scripts/**', 'public/**'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        window: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
      },
    },
  },
);
