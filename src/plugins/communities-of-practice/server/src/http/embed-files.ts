import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { contentPrefix } from './addresses';
import { entityTagOf } from './entity-tags';

const ENCODINGS = { br: '.br', gzip: '.gz', identity: '' } as const;
type Encoding = keyof typeof ENCODINGS;

/** An address that never changes is believed for ten minutes, and used a week while it is asked for anew. */
const STABLE = 'public, max-age=600, stale-while-revalidate=604800';
/** A chunk's name changes with what is in it. */
const HASHED = 'public, max-age=31536000, immutable';
const ASKED_ANEW = 'no-cache';

/** The loader, and what a church's own service worker imports. */
const STABLE_FILES: ReadonlySet<string> = new Set(['embed.js', 'offline.js']);
/** For a loader that is older than the plugin by now, and asks for a file that is gone. */
const CURRENT = /^(element|latest)-[\w-]{8}\.js$/;

interface EmbedFile {
  bytes: Record<Encoding, Buffer>;
  tags: Record<Encoding, string>;
  cacheControl: string;
}

const encodings = Object.keys(ENCODINGS) as Encoding[];

const perEncoding = <T>(of: (encoding: Encoding) => T): Record<Encoding, T> => ({
  br: of('br'),
  gzip: of('gzip'),
  identity: of('identity'),
});

const readEmbedFile = (file: string, cacheControl: string): EmbedFile => {
  const bytes = perEncoding((encoding) => fs.readFileSync(file + ENCODINGS[encoding]));
  return {
    bytes,
    tags: perEncoding((encoding) => entityTagOf(null, bytes[encoding])),
    cacheControl,
  };
};

/** The built element, by the paths below our prefix at which it is served. */
const readEmbedFiles = (folder: string): ReadonlyMap<string, EmbedFile> => {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.js'));
  const files = new Map<string, EmbedFile>();
  for (const name of names) {
    const isStable = STABLE_FILES.has(name);
    const file = readEmbedFile(path.join(folder, name), isStable ? STABLE : HASHED);
    files.set(isStable ? `/${name}` : `/embed/${name}`, file);
    const [, current] = CURRENT.exec(name) ?? [];
    if (current) files.set(`/embed/${current}.js`, { ...file, cacheControl: ASKED_ANEW });
  }
  return files;
};

/** Where Strapi found the plugin. */
const embedFolder = (strapi: Core.Strapi): string =>
  path.join(
    strapi.config.get<string>('enabledPlugins.communities-of-practice.pathToPlugin'),
    'dist/embed'
  );

const send = (ctx: Context, { bytes, tags, cacheControl }: EmbedFile): void => {
  // Browsers name gzip first and mean no order by it.
  const encoding = encodings.find((each) => ctx.acceptsEncodings(each) === each) ?? 'identity';
  ctx.status = 200;
  ctx.type = 'text/javascript';
  ctx.set({
    'Cache-Control': cacheControl,
    ETag: tags[encoding],
    // It is the same for everybody, and holds nobody's words: any page may run it.
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  });
  ctx.vary('Accept-Encoding');
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
  ctx.body = bytes[encoding];
};

/**
 * Serves `<gathering-places>`: the loader at `…/embed.js`, `…/offline.js`, and what is loaded below `…/embed/`.
 * @throws Error at boot where the plugin was not built.
 */
export const serveEmbed = (strapi: Core.Strapi) => {
  const files = readEmbedFiles(embedFolder(strapi));
  const prefix = contentPrefix(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    const file =
      isRead && ctx.path.startsWith(prefix) ? files.get(ctx.path.slice(prefix.length)) : undefined;
    if (file === undefined) return next();
    send(ctx, file);
  };
};
