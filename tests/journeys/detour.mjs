// A network that lets no WebSocket through: a small proxy in front of a school, as filters of schools are.

import { createServer, request } from 'node:http';

/** Stands in front of `address`; refuses WebSockets, and every request to one of the `blocked` paths. */
export async function openDetour(address, blocked = []) {
  const { hostname, port } = new URL(address);
  const refused = { sockets: 0, requests: 0 };
  const server = createServer((asked, answer) => {
    if (blocked.includes(asked.url)) {
      refused.requests += 1;
      answer.writeHead(403).end();
      return;
    }
    const onward = request({ hostname, port, path: asked.url, method: asked.method, headers: asked.headers }, (told) => {
      answer.writeHead(told.statusCode, told.headers);
      told.pipe(answer);
    });
    // Either side may be gone.
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  });
  server.on('upgrade', (asked, socket) => {
    refused.sockets += 1;
    socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, refused, close };
}
