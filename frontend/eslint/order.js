import { relative, resolve, dirname } from 'node:path';

const SRC = resolve(import.meta.dirname, '../src');

/** `features/exchange/plan/PlanView.tsx` → feature "exchange", room "plan"; a file beside the rooms has none. */
function placeOf(path) {
  const [layer, feature, ...rest] = relative(SRC, path).split('/');
  return layer === 'features' && rest.length > 0
    ? { feature, room: rest.length > 1 ? rest[0] : undefined }
    : undefined;
}

const target = (file, source) =>
  source.startsWith('@/')
    ? resolve(SRC, source.slice(2))
    : source.startsWith('.') && resolve(dirname(file), source);

/**
 * A room of a feature knows only the rooms before it, and not the files beside them. A folder of a feature without an
 * order of rooms knows no other folder of it.
 */
export const order = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      unplaced: 'Give the room "{{room}}" a place in the order of {{feature}}.',
      upward: '"{{from}}" may not know "{{to}}": that comes after it in the order of {{feature}}.',
    },
  },
  create(context) {
    const [rooms] = context.options;
    const here = placeOf(context.filename);
    if (!here?.room) return {};
    const { feature, room: from } = here;
    const known = rooms[feature];
    const see = ({ source }) => {
      const there = placeOf(target(context.filename, source?.value ?? '') || '');
      if (there?.feature !== feature || there.room === from) return;
      const to = there.room ?? 'the files beside the rooms';
      const allowed = known ? known.slice(0, known.indexOf(from)).includes(to) : !there.room;
      if (!allowed)
        context.report({ node: source, messageId: 'upward', data: { feature, from, to } });
    };
    return {
      Program(node) {
        if (known && !known.includes(from))
          context.report({ node, messageId: 'unplaced', data: { feature, room: from } });
      },
      ImportDeclaration: see,
      ExportNamedDeclaration: see,
      ExportAllDeclaration: see,
      ImportExpression: see,
    };
  },
};
