import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** The network between client and server, which a test can cut or bring to a standstill. */
export class TcpProxy {
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #server: Server;
  #targetPort: number;
  #held = false;
  /** Connections that clients made so far. */
  connections = 0;
  port = 0;

  constructor(targetPort: number) {
    this.#targetPort = targetPort;
    this.#server = this.#make();
  }

  /** Listens; after {@link refuse} on the same port as before. */
  async listen(targetPort = this.#targetPort): Promise<void> {
    this.#targetPort = targetPort;
    this.#server = this.#make();
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as AddressInfo).port;
  }

  /** Breaks every connection. */
  cut(): void {
    for (const sockets of this.#pairs) for (const socket of sockets) socket.destroy();
  }

  /** Breaks every connection and refuses new ones. */
  async refuse(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.cut();
    await closed;
  }

  /** Lets nothing through, while connections stay: what a stopped server (SIGSTOP) looks like. */
  hold(): void {
    this.#held = true;
    for (const sockets of this.#pairs) for (const socket of sockets) socket.pause();
  }

  release(): void {
    this.#held = false;
    for (const sockets of this.#pairs) for (const socket of sockets) socket.resume();
  }

  #make(): Server {
    return createServer((client) => {
      this.connections += 1;
      const server = connect(this.#targetPort, '127.0.0.1');
      const pair = [client, server] as const;
      this.#pairs.add(pair);
      for (const [from, to] of [[client, server], [server, client]] as const) {
        from.pipe(to);
        from.on('error', () => to.destroy());
        from.on('close', () => { to.destroy(); this.#pairs.delete(pair); });
        if (this.#held) from.pause();
      }
    });
  }
}
