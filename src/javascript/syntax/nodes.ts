/** Walking through syntax trees. */
import type * as ast from '@babel/types';

/** Every node below one, itself included. A stack of our own: programs are nested more deeply than ours may be. */
export function* nodesOf(root: ast.Node): Generator<ast.Node> {
  const open: ast.Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (const child of childrenOf(node)) open.push(child);
  }
}

export function childrenOf(node: ast.Node): readonly ast.Node[] {
  const children: ast.Node[] = [];
  // A large program has some hundred thousand nodes: most of what they hold is no object at all.
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null || key === 'loc' || key === 'extra') continue;
    if (!Array.isArray(value)) {
      if (isNode(value)) children.push(value);
    } else if (!key.endsWith('Comments')) for (const one of value) if (isNode(one)) children.push(one);
  }
  return children;
}

function isNode(value: unknown): value is ast.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function isFunction(node: ast.Node): node is ast.Function {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return true;
    default:
      return false;
  }
}
