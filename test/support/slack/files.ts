import { BOT_USER } from './payloads.js';

type Json = Record<string, unknown>;

/** A file as Slack keeps it once it was shared. */
export interface SharedFile {
  readonly name: string;
  readonly title: string;
  readonly alt: string;
  readonly bytes: Buffer;
  readonly channel: string;
  readonly thread: string | undefined;
  readonly sharedBy: string;
}

interface Upload {
  readonly name: string;
  readonly length: number;
  readonly alt: string;
  bytes?: Buffer;
  isShared?: boolean;
}

/** Slack's way of taking files: an address to upload to, the bytes, and then the place where they appear. */
export interface FileStore {
  readonly files: readonly SharedFile[];
  /** Conversations that the bot is in; undefined: all. */
  member: readonly string[] | undefined;
  readonly methods: Readonly<Record<string, (args: Json) => Json>>;
  /** Takes the bytes sent to an upload address; the HTTP status of the answer. */
  take(id: string, bytes: Buffer): number;
}

export function createFileStore(addressOf: (id: string) => string): FileStore {
  const uploads = new Map<string, Upload>();
  const files: SharedFile[] = [];
  const store: FileStore = {
    files,
    member: undefined,
    methods: {
      'files.getUploadURLExternal': ({ filename, length, alt_txt: alt = '' }) => {
        if (typeof filename !== 'string' || !(Number(length) > 0)) return { error: 'missing_argument' };
        if (String(alt).length > 1_000) return { error: 'alt_txt_too_large' };
        const id = `F${uploads.size}`;
        uploads.set(id, { name: filename, length: Number(length), alt: String(alt) });
        return { upload_url: addressOf(id), file_id: id };
      },
      'files.completeUploadExternal': ({ files: wanted, channel_id: channel, thread_ts: thread }) => {
        const [file] = Array.isArray(wanted) ? wanted : [];
        const upload = uploads.get(file?.id);
        if (!upload?.bytes || upload.isShared) return { error: 'file_not_found' };
        // A person's id is no conversation here.
        if (!/^[CDG]/.test(String(channel))) return { error: 'invalid_channel' };
        if (store.member && !store.member.includes(String(channel))) return { error: 'not_in_channel' };
        upload.isShared = true;
        files.push({
          ...upload,
          bytes: upload.bytes,
          title: String(file.title),
          channel: String(channel),
          thread: thread === undefined ? undefined : String(thread),
          sharedBy: BOT_USER,
        });
        return { files: [{ id: file.id }] };
      },
    },
    take(id, bytes) {
      const upload = uploads.get(id);
      if (upload?.length !== bytes.length) return 400;
      upload.bytes = bytes;
      return 200;
    },
  };
  return store;
}
