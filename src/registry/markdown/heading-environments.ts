/** Documents with a part for each environment: `Production server`, `Local development`. */
import { normalName } from '../../model/names.ts';
import type { Allocation } from '../../model/registry.ts';
import { withoutRemark, withoutRemarks } from './text.ts';
import { isOneOf, listOf, mentions, type Phrases, portWords } from './words.ts';

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
    words: listOf(
      'production, prod, producción, produção, produktion, produzione, producție, продакшн, 生产, 生產, 本番, 운영',
    ),
    places: listOf(`${anyPlace}, ${anyServer}`),
  },
  {
    name: 'staging',
    words: listOf('staging, preproduction, preprod, préproduction, recette, 预发, 预发布, ステージング'),
    places: listOf(`${anyPlace}, ${anyServer}`),
  },
  {
    name: 'development',
    words: listOf(`
      development, dev, desarrollo, desenvolvimento, entwicklung, développement, sviluppo, dezvoltare, разработк*, 开发, 開發,
      開発, 개발
    `),
    places: listOf(`${anyPlace}, local, lokal, локальн*, 本地, ローカル, 로컬`),
  },
  {
    name: 'test',
    words: listOf('test, testing, pruebas, тест*, 测试, 測試, テスト, 테스트'),
    places: listOf(`${anyPlace}, ${anyServer}`),
  },
  {
    name: 'integration',
    words: listOf('integration, integración, integração, 集成'),
    places: listOf(`${anyPlace}, ${anyServer}`),
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
  const alone = environmentsAlone(parts);
  const nameIn = (heading: string): string | null => environmentIn(heading) ?? alone.get(heading) ?? null;
  const named = parts.map(({ headings, allocations }) =>
    allocations.length === 0 ? null : (headings.map(nameIn).findLast((it) => it !== null) ?? null),
  );
  const stated = parts.flatMap((it) =>
    it.allocations.flatMap(({ environments: names }) => names.flatMap(environmentsMentioned)),
  );
  const different = new Set([...named.filter((it) => it !== null), ...stated]);
  return parts.map(({ allocations }, index) => {
    const name = named[index] ?? null;
    return name === null || different.size < 2
      ? allocations
      : allocations.map((it) => (it.environments.length > 0 ? it : inEnvironment(it, name)));
  });
}

/** `Production (10.0.0.1)` names no server beside the environment, although it has an address. */
function inEnvironment(allocation: Allocation, name: string): Allocation {
  const { host = null } = allocation;
  return { ...allocation, environments: [name], host: environmentNamed(host ?? '') === name ? null : host };
}

/**
 * The headings that consist of the name of an environment (`PRODUCTION (/srv/ferry)`), in a document that has the same
 * application below two of them: else what runs in production and what is still in development may be others.
 */
function environmentsAlone(parts: readonly Part[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const seenIn = new Map<string, string>();
  let isShared = false;
  for (const { headings, allocations } of parts) {
    const heading = headings.at(-1) ?? '';
    const name = environmentNamed(heading);
    if (name === null) continue;
    found.set(heading, name);
    for (const { application } of allocations) {
      const key = normalName(withoutRemark(application ?? ''));
      if (key === '') continue;
      if (seenIn.has(key) && seenIn.get(key) !== name) isShared = true;
      seenIn.set(key, name);
    }
  }
  return isShared ? found : new Map();
}

/** The environment whose name a text is, whatever stands behind it in brackets: `PRODUCTION (/srv/ferry)`, `Local dev`. */
export function environmentNamed(text: string): string | null {
  const bare = withoutRemarks(text.slice(0, longest));
  return environments.find((it) => isOneOf(bare.replace(/^\P{L}*local\s/iu, ''), it.words))?.name ?? null;
}

function environmentIn(heading: string): string | null {
  if (heading.length > longest) return null;
  const found = environments.filter((it) => mentions(heading, it.words));
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const isOfPorts = mentions(heading, portWords) && !/\bdev(?:elopment)? servers?\b/i.test(heading);
  return isOfPorts || mentions(heading, only.places) ? only.name : null;
}

function environmentsMentioned(name: string): readonly string[] {
  return environments.filter((it) => mentions(name, it.words)).map((it) => it.name);
}
