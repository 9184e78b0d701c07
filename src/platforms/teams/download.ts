import { createDownload, type Download } from '../../chat/downloads.js';

/** Where Microsoft keeps files of chats; their addresses let whoever has them in. */
const HOSTS = ['.sharepoint.com', '.sharepoint.us', '.svc.ms', '.onedrive.com'];

/** Files of messages. `isLocal`: from the client on this machine, which has no credentials. */
export function createTeamsDownload(isLocal: boolean): Download {
  return createDownload({
    isAllowed: ({ protocol, hostname }) =>
      isLocal
        ? ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
        : protocol === 'https:' && HOSTS.some((host) => hostname.endsWith(host)),
  });
}
