// What others make a class of: whoever comes in is counted and told so, and what one says everybody hears. Nothing is
// kept, nobody has rights. `node relay.mjs ws` or `node relay.mjs socket.io`; prints its port.

import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { WebSocket, WebSocketServer } from 'ws';

const [kind] = process.argv.slice(2);
const http = createServer((_, answer) => answer.end());
let inside = 0;

if (kind === 'ws') {
  const server = new WebSocketServer({ server: http });
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      const text = data.toString();
      if (text.startsWith('join ')) {
        inside += 1;
        socket.send(`joined ${inside}`);
        return;
      }
      for (const other of server.clients) {
        if (other.readyState === WebSocket.OPEN) other.send(text);
      }
    });
  });
} else {
  const server = new Server(http, { serveClient: false });
  server.on('connection', (socket) => {
    socket.on('join', () => {
      inside += 1;
      socket.emit('joined', inside);
    });
    socket.on('say', (text) => server.emit('say', text));
  });
}

http.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => console.log(http.address().port));
