import { EventEmitter, once } from 'node:events';
import { type WebSocket, WebSocketServer } from 'ws';
import type { RecordingSlack } from './web-api.js';

/** Slack's end of Socket Mode: hands out addresses, delivers envelopes, collects acknowledgements. */
export interface SocketModeServer {
  /** Connections that are open now. */
  readonly connections: readonly WebSocket[];
  /** How often an address was asked for. */
  readonly opened: () => number;
  /** Resolves with the next connection that is made, counted from now, once it was greeted. */
  nextConnection(): Promise<WebSocket>;
  /** Delivers an envelope over these connections; resolves with the acknowledgement each of them sent. */
  deliver(
    connections: readonly WebSocket[],
    type: string,
    payload: unknown,
  ): Promise<readonly Acknowledged[]>;
  /** Says goodbye the way Slack does when it moves connections elsewhere. */
  disconnect(connection: WebSocket): void;
  close(): Promise<void>;
}

export interface Acknowledged {
  readonly envelope_id: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

let envelopes = 0;

export function serveSocketMode(slack: RecordingSlack): SocketModeServer {
  const sockets = new WebSocketServer({ server: slack.server, path: '/link' });
  const connections: WebSocket[] = [];
  const signals = new EventEmitter().setMaxListeners(0);
  const url = `${slack.apiUrl.replace('http', 'ws').replace('/api/', '/link')}?ticket=secret`;
  slack.answerWith('apps.connections.open', () => ({ url }));
  sockets.on('connection', (connection) => {
    connections.push(connection);
    connection.on('close', () => void connections.splice(connections.indexOf(connection), 1));
    connection.on('message', (data) => {
      const acknowledged = JSON.parse(String(data)) as Acknowledged;
      signals.emit(acknowledged.envelope_id, acknowledged, connection);
    });
    connection.send(JSON.stringify({ type: 'hello', num_connections: connections.length }));
    signals.emit('connection', connection);
  });
  return {
    connections,
    opened: () => slack.callsOf('apps.connections.open').length,
    nextConnection: async () => (await once(signals, 'connection'))[0],
    async deliver(to, type, payload) {
      envelopes += 1;
      const envelope = {
        envelope_id: `envelope-${envelopes}`,
        type,
        payload,
        accepts_response_payload: true,
      };
      const acknowledged = Promise.all(
        to.map(
          (connection) =>
            new Promise<Acknowledged>((resolve) => {
              signals.on(envelope.envelope_id, (ack: Acknowledged, from: WebSocket) => {
                if (from === connection) resolve(ack);
              });
            }),
        ),
      );
      for (const connection of to) connection.send(JSON.stringify(envelope));
      return acknowledged;
    },
    disconnect: (connection) =>
      connection.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
    async close() {
      for (const connection of connections) connection.terminate();
      sockets.close();
      await slack.close();
    },
  };
}
