import { type Node, parseSync, Visitor } from 'oxc-parser';

/** One thing a file imports. `isType`: erased by the compiler, so it can't be part of a run-time cycle. */
export interface ImportedModule {
  readonly specifier: string;
  readonly isType: boolean;
}

export interface FileFacts {
  readonly imports: readonly ImportedModule[];
  readonly readsEnvironment: boolean;
}

/**
 * Reads what a TypeScript file imports and whether it touches `process.env`, from its syntax tree: comments and
 * strings do not count. `import { type A }` is a run-time import, because the compiler keeps the statement.
 *
 * Throws when the text has a syntax error.
 */
export function readFile(path: string, text: string): FileFacts {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imports: ImportedModule[] = [];
  let readsEnvironment = false;
  const add = (source: Node | null, kind?: string) => {
    const specifier = textOf(source);
    if (specifier !== undefined) imports.push({ specifier, isType: kind === 'type' });
  };
  new Visitor({
    ImportDeclaration(node) {
      add(node.source, node.importKind);
      if (isProcessModule(node.source.value) && node.importKind !== 'type') {
        readsEnvironment ||= node.specifiers.some(importsEnvironment);
      }
    },
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source, 'type'),
    CallExpression(node) {
      if (isNamed(node.callee, 'require')) add(node.arguments[0] ?? null);
    },
    MemberExpression(node) {
      const property = node.computed ? textOf(node.property) : nameOf(node.property);
      readsEnvironment ||= property === 'env' && isProcess(node.object);
    },
    VariableDeclarator(node) {
      readsEnvironment ||= isProcess(node.init) && takesEnvironment(node.id);
    },
  }).visit(program);
  return { imports, readsEnvironment };
}

function isProcessModule(specifier: string): boolean {
  return specifier === 'process' || specifier === 'node:process';
}

/** A default or namespace import of `node:process` is the whole object, so it counts. */
function importsEnvironment(specifier: Node): boolean {
  return specifier.type !== 'ImportSpecifier' || nameOf(specifier.imported) === 'env';
}

function takesEnvironment(pattern: Node): boolean {
  if (pattern.type !== 'ObjectPattern') return false;
  return pattern.properties.some(
    (property) => property.type === 'RestElement' || nameOf(property.key) === 'env',
  );
}

/** `process`, `globalThis.process`, `global.process`. */
function isProcess(node: Node | null): boolean {
  if (node === null) return false;
  if (isNamed(node, 'process')) return true;
  return node.type === 'MemberExpression' && nameOf(node.property) === 'process' && isGlobal(node.object);
}

function isGlobal(node: Node): boolean {
  return isNamed(node, 'globalThis') || isNamed(node, 'global');
}

function isNamed(node: Node, name: string): boolean {
  return nameOf(node) === name;
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : textOf(node);
}

function textOf(node: Node | null): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
