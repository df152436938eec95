/** Documents with a part for each environment: `Production server`, `Local development`. */
import type { Allocation } from '../../model/registry.ts';
import { listOf, mentions, type Phrases } from './words.ts';

interface Environment {
  readonly name: string;
  readonly words: Phrases;
  /** What has to stand beside: `Production` alone may as well be a status, `Dev servers` are programs. */
  readonly places: Phrases;
}

const anyPlace = `
  environment, env, entorno, ambiente, umgebung, environnement, окружение, среда, 环境, 環境, 환경
`;
const anyServer = 'server, vps, servidor, serveur, сервер, 服务器, 서버';
const environments: readonly Environment[] = [
  {
    name: 'production',
    words: listOf('production, prod, producción, produção, produktion, продакшн, 生产, 生產, 本番, 운영'),
    places: listOf(`${anyPlace}, ${anyServer}`),
  },
  {
    name: 'staging',
    words: listOf('staging, preproduction, preprod, 预发, 预发布, ステージング'),
    places: listOf(`${anyPlace}, ${anyServer}`),
  },
  {
    name: 'development',
    words: listOf('development, dev, desarrollo, desenvolvimento, entwicklung, разработк*, 开发, 開發, 開発, 개발'),
    places: listOf(`${anyPlace}, local, lokal, локальн*, 本地, ローカル, 로컬`),
  },
];

/** Longer headings are none of an environment. */
const longest = 100;

interface Part {
  readonly headings: readonly string[];
  readonly allocations: readonly Allocation[];
}

/**
 * The allocations of each part, with the environment that its headings name: only where the document has ports for
 * others as well, as one that speaks of production alone may be about all that there is.
 */
export function withEnvironments(parts: readonly Part[]): readonly (readonly Allocation[])[] {
  const named = parts.map(({ headings, allocations }) =>
    allocations.length === 0 ? null : (headings.map(environmentIn).findLast((it) => it !== null) ?? null),
  );
  const stated = parts.flatMap((it) =>
    it.allocations.flatMap(({ environments: names }) => names.flatMap(environmentNamed)),
  );
  const different = new Set([...named.filter((it) => it !== null), ...stated]);
  return parts.map(({ allocations }, index) => {
    const name = named[index] ?? null;
    return name === null || different.size < 2
      ? allocations
      : allocations.map((it) => (it.environments.length > 0 ? it : { ...it, environments: [name] }));
  });
}

function environmentIn(heading: string): string | null {
  if (heading.length > longest) return null;
  const found = environments.filter((it) => mentions(heading, it.words));
  const [only] = found;
  return only !== undefined && found.length === 1 && mentions(heading, only.places) ? only.name : null;
}

function environmentNamed(name: string): readonly string[] {
  return environments.filter((it) => mentions(name, it.words)).map((it) => it.name);
}
