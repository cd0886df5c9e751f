/** Astro's server for the preview: it can be started again, and content that Astro can't start with doesn't end it. */

import { dev, type HookParameters } from 'astro';
import type { PageError } from './error-of.ts';
import type { MadeFile } from './made-files.ts';

/** Vite's part of the server. It watches the files from early on, whether Astro starts or not. */
type ViteServer = HookParameters<'astro:server:setup'>['server'];

/** What the server asks for, and what it reports of itself. */
export interface ServerEvents {
  /** The file at a path with the base path, when it is none of Astro's. */
  readonly fileAt: (path: string) => MadeFile | undefined;
  /** Whenever the files begin to be watched. */
  readonly onWatching: (watcher: ViteServer['watcher']) => void;
  /** Whenever it has started, with the port that it listens on. */
  readonly onStarted: (port: number) => void;
  /** Whenever it could not start. */
  readonly onFailure: (error: unknown) => void;
}

/** Starts and restarts, one after the other. */
export interface AstroServer {
  readonly start: () => void;
  /** Loads the pages that are open in browsers again. */
  readonly reload: () => void;
  /** Shows an error over the pages that are open, and over those that will be; takes it away when left out. */
  readonly show: (error?: PageError) => void;
  /** Whether the last start has failed. */
  readonly hasFailed: () => boolean;
}

/** Makes the server; it doesn't start by itself. */
export function astroServer(events: ServerEvents): AstroServer {
  const { fileAt, onWatching, onStarted, onFailure } = events;
  let running: Awaited<ReturnType<typeof dev>> | undefined;
  let vite: ViteServer | undefined;
  let port: number | undefined;
  let hasFailed = false;
  let shown: PageError | undefined;
  let starting = Promise.resolve();

  async function startAgain(): Promise<void> {
    // Where Astro did not start, Vite is there all the same: it has reported of the saves since.
    await (running?.stop() ?? vite?.close());
    running = vite = undefined;
    try {
      running = await dev({
        integrations: [{ name: 'preview', hooks: { 'astro:server:setup': watch } }],
        logger: { entrypoint: new URL('astro-log.mjs', import.meta.url) },
        ...(port !== undefined && { server: { port } }),
      });
      ({ port } = running.address);
      hasFailed = false;
      onStarted(port);
    } catch (error) {
      fail(error);
    }
  }

  function fail(error: unknown): void {
    hasFailed = true;
    onFailure(error);
    // Without Vite no save will be noticed: there is nothing to wait for, and the process ends.
    if (!vite) process.exitCode = 1;
  }

  function watch({ server }: HookParameters<'astro:server:setup'>): void {
    vite = server;
    server.middlewares.use((request, response, next) => {
      const file = fileAt(new URL(request.url ?? '/', 'http://localhost').pathname);
      if (!file) {
        next();
        return;
      }
      response.setHeader('content-type', file.type).end(file.text);
    });
    server.environments.client.hot.on('vite:client:connect', (_data, client) => {
      if (shown) client.send(shown);
    });
    onWatching(server.watcher);
  }

  return {
    // Astro’s own restart would not do: content is not watched after it, for its content layer keeps
    // the watcher that was closed (Astro 7.3.4). Goes when a restart watches the content again.
    start: () => {
      starting = starting.then(startAgain);
    },
    reload: () => vite?.ws.send({ type: 'full-reload' }),
    show: (error) => {
      // A page takes it away when it loads again.
      if (shown && !error) vite?.ws.send({ type: 'full-reload' });
      shown = error;
      if (error) vite?.ws.send(error);
    },
    hasFailed: () => hasFailed,
  };
}
