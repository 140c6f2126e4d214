import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { namespaceOf } from '@/lib/i18n/by-namespace';
import { sources } from './sources';

type Tree = { [key: string]: string | Tree };
const flat = (tree: Tree, at = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${at}${key}`] : flat(value, `${at}${key}.`),
  );
const catalogue = (language: string) =>
  new Set(
    sources((path) => path.includes('/locales/') && path.endsWith(`${language}.json`)).flatMap(
      (path) =>
        flat(JSON.parse(readFileSync(path, 'utf8'))).map((key) => `${namespaceOf(path)}:${key}`),
    ),
  );
const nl = catalogue('nl');
const en = catalogue('en');
/** Without its plural and its context: `t('none', { context: 'more' })` asks for "none_more". */
const without = (key: string) =>
  key.replace(/_(zero|one|two|few|many|other)$/, '').replace(/_more$/, '');
const known = new Set([...nl].map(without));

const code = sources(
  (path) => /\.tsx?$/.test(path) && !/\.test\.|\/testing\/|schema\.d/.test(path),
).map((path) =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
);

const visit = (node: ts.Node, see: (node: ts.Node) => void) => {
  see(node);
  node.forEachChild((child) => visit(child, see));
};

/** The namespace of `useTranslation('x')` or `getFixedT(null, 'x')` in this file; the first of a list. */
const namespaceIn = (text: string) =>
  /(?:useTranslation|getFixedT)\((?:null, )?\[?'(\w+)'/.exec(text)?.[1] ?? 'components';

const asked: { key: string; whole: boolean; file: string }[] = code.flatMap((file) => {
  const namespace = namespaceIn(file.text);
  const found: { key: string; whole: boolean; file: string }[] = [];
  const add = (text: string, whole: boolean) =>
    found.push({
      key: text.includes(':') ? text : `${namespace}:${text}`,
      whole,
      file: file.fileName,
    });
  const collect = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node)) add(node.text, true);
    else if (ts.isTemplateExpression(node)) add(node.head.text, false);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(collect);
  };
  visit(file, (node) => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 't'
    )
      node.arguments.slice(0, 1).forEach(collect);
    if (ts.isPropertyAssignment(node) && /Key$/.test(node.name.getText()))
      collect(node.initializer);
  });
  return found;
});

test('every text exists in both languages', () => {
  expect([...nl].filter((key) => !en.has(key))).toEqual([]);
  expect([...en].filter((key) => !nl.has(key))).toEqual([]);
});

test('every text that the code asks for exists', () => {
  const missing = asked.filter(({ key, whole }) =>
    whole ? !known.has(key) : ![...known].some((other) => other.startsWith(key)),
  );
  expect(missing.map(({ key, file }) => `${key} in ${file}`)).toEqual([]);
});

test('every text is asked for somewhere', () => {
  // t(`${of}.${status}`) may name anything in its namespace, t(`role.${role}`) anything under "role.".
  const unused = [...known].filter(
    (key) => !asked.some((ask) => (ask.whole ? ask.key === key : key.startsWith(ask.key))),
  );
  expect(unused).toEqual([]);
});

test('only the words of states may be composed without a fixed beginning', () => {
  const open = asked.filter(({ key, whole }) => !whole && key.endsWith(':'));
  expect(open.filter(({ key }) => !/^(status|transition):$/.test(key))).toEqual([]);
});

const SPOKEN = [
  'label',
  'title',
  'placeholder',
  'aria-label',
  'alt',
  'description',
  'header',
  'submitLabel',
  'text',
  'meta',
];

test('no words stand in the code', () => {
  const words: string[] = [];
  code.forEach((file) =>
    visit(file, (node) => {
      const say = (text: string) =>
        /\p{L}{2}/u.test(text) && words.push(`${file.fileName}: ${text.trim()}`);
      if (ts.isJsxText(node)) say(node.text);
      if (
        ts.isJsxAttribute(node) &&
        SPOKEN.includes(node.name.getText()) &&
        node.initializer &&
        ts.isStringLiteral(node.initializer)
      )
        say(node.initializer.text);
    }),
  );
  expect(words).toEqual([]);
});
