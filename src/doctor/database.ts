import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from '../chat/check.js';
import { silentLog } from '../chat/log.js';
import type { Config } from '../config.js';
import { toAppError } from '../store/database-errors.js';
import { makeDirectory, openEmbedded } from '../store/embedded.js';
import { openServer } from '../store/server.js';

const NAME = 'Database';

/** Opens the configured database without changing it: nothing is migrated. */
export async function checkDatabase(config: Config): Promise<readonly Check[]> {
  try {
    return [
      config.databaseUrl ? await checkServer(config.databaseUrl) : await checkEmbedded(config.dataDirectory),
    ];
  } catch (error) {
    const { code, userMessage } = toAppError(error, config);
    if (code === 'DATABASE_IN_USE') {
      return [
        { name: NAME, ok: true, detail: `embedded, open in a bot that runs now (${config.dataDirectory})` },
      ];
    }
    return [{ name: NAME, ok: false, detail: `can't be opened (${code})`, fix: userMessage }];
  }
}

async function checkServer(databaseUrl: string): Promise<Check> {
  const connection = await openServer(databaseUrl, silentLog);
  try {
    const rows = await connection.query<{ version: string }>(
      "SELECT current_setting('server_version') AS version",
    );
    return { name: NAME, ok: true, detail: `PostgreSQL ${rows[0]?.version ?? ''}` };
  } finally {
    await connection.close();
  }
}

/** A database that does not exist yet is made by the first start; here only its directory is tried. */
async function checkEmbedded(dataDirectory: string): Promise<Check> {
  if (!existsSync(join(dataDirectory, 'database'))) {
    await makeDirectory(dataDirectory);
    await access(dataDirectory, constants.W_OK);
    return { name: NAME, ok: true, detail: `embedded; the first start creates it in ${dataDirectory}` };
  }
  const connection = await openEmbedded({ dataDirectory, log: silentLog });
  await connection.close();
  return { name: NAME, ok: true, detail: `embedded, in ${dataDirectory}` };
}
