import type { IncomingMessage } from 'node:http';

const LOOPBACK_PEER = /^(?:::ffff:)?127\.|^::1$/;
const LOOPBACK_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;

/** Left by proxies and tunnels: behind one of those on this machine, every request seems to come from here. */
const PROXY_HEADERS = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/**
 * Whether a request comes from this machine and was meant for it. The host name is checked because a web page can
 * make a visitor's browser send requests to a name that leads here.
 */
export function isFromThisMachine(request: IncomingMessage): boolean {
  return (
    LOOPBACK_PEER.test(request.socket.remoteAddress ?? '') &&
    LOOPBACK_HOST.test(request.headers.host ?? '') &&
    !PROXY_HEADERS.some((name) => request.headers[name] !== undefined)
  );
}
