import { dirname, relative, resolve } from 'node:path';

const SRC = resolve(import.meta.dirname, '../src');
const BESIDE = 'the files beside the rooms';

/** `features/exchange/plan/PlanView.tsx` → feature "exchange", room "plan"; a file beside the rooms has none. */
function placeOf(path) {
  const [layer, feature, ...rest] = relative(SRC, path).split('/');
  return layer === 'features' ? { feature, room: rest.length > 1 ? rest[0] : undefined } : null;
}

const target = (file, source) =>
  source.startsWith('@/') ? resolve(SRC, source.slice(2)) : resolve(dirname(file), source);

const isLocal = (source) => /^(@\/|\.)/.test(source);

/**
 * A feature knows only the features before it; a later one adds to its pages by `adds.ts`. A room of a feature knows
 * only the rooms before it, and not the files beside them; where no order is given, folders do not know each other.
 */
export const order = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      unplaced: '"{{name}}" has no place in the order yet.',
      upward: '"{{from}}" may not know "{{to}}", which does not come before it in the order.',
    },
  },
  create(context) {
    const [{ features, rooms }] = context.options;
    const here = placeOf(context.filename);
    const known = rooms[here.feature];
    const unplaced = [
      !features.includes(here.feature) && here.feature,
      known && here.room && !known.includes(here.room) && `${here.feature}/${here.room}`,
    ].find(Boolean);
    const comesBefore = (list, to, from) => list.slice(0, list.indexOf(from)).includes(to);

    /** From what to what an import may not go; nothing when it may. */
    function forbidden(there) {
      if (there?.feature !== here.feature)
        return there && !comesBefore(features, there.feature, here.feature)
          ? { from: here.feature, to: there.feature }
          : null;
      if (!here.room || here.room === there.room) return null;
      const allowed = known ? comesBefore(known, there.room, here.room) : !there.room;
      return allowed ? null : { from: here.room, to: there.room ?? BESIDE };
    }

    const see = ({ source }) => {
      if (!source || !isLocal(source.value)) return;
      const data = forbidden(placeOf(target(context.filename, source.value)));
      if (data) context.report({ node: source, messageId: 'upward', data });
    };
    return {
      Program(node) {
        if (unplaced) context.report({ node, messageId: 'unplaced', data: { name: unplaced } });
      },
      ImportDeclaration: see,
      ExportNamedDeclaration: see,
      ExportAllDeclaration: see,
      ImportExpression: see,
    };
  },
};
