// Serves the built pages on this machine, with the headers that a real host must send.

import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import { cacheControl, pageHeaders } from './pageHeaders';

export interface PageServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Sets what the pages are configured with; until then they may call nobody and have no configuration. */
  configure(settings: PageSettings): void;
  close(): Promise<void>;
}

export interface PageServerOptions {
  /** Folder with the built pages. */
  readonly folder: string;
  /** 0 for a free port. */
  readonly port: number;
}

export interface PageSettings {
  /** Content of /config.json: the app's configuration at deploy time. */
  readonly config: unknown;
  /** Origins the pages may call. */
  readonly connect: readonly string[];
}

/** Starts serving. @throws when the port is taken (`code` EADDRINUSE). */
export async function servePages({ folder, port }: PageServerOptions): Promise<PageServer> {
  const server = fastify({ forceCloseConnections: true });
  let config: unknown = null;
  let headers = pageHeaders({ connect: [], frame: [] });
  server.addHook('onSend', async (_request, reply) => {
    reply.headers(headers);
  });
  server.get('/config.json', async (_request, reply) =>
    reply.header('Cache-Control', cacheControl('/config.json')).send(config),
  );
  server.get('/', async (_request, reply) => reply.redirect('/tab.html'));
  await server.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('Cache-Control', cacheControl(path.slice(folder.length).replaceAll('\\', '/')));
    },
  });
  const origin = await server.listen({ host: '127.0.0.1', port });
  return {
    origin,
    configure: (settings) => {
      config = settings.config;
      headers = pageHeaders({ connect: settings.connect, frame: [] });
    },
    close: () => server.close(),
  };
}
