import { clearScreenDown, createInterface, cursorTo, type Interface, moveCursor } from 'node:readline';

export type TerminalInput = NodeJS.ReadableStream;
export type TerminalOutput = NodeJS.WritableStream & { readonly columns?: number; readonly isTTY?: boolean };

/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 100;
const NARROWEST = 30;

/** What somebody reads and types. */
export interface Screen {
  readonly lines: Interface;
  /** Columns to wrap at, as the window is now. */
  width(): number;
  /** Prints a text and a blank line above what is being typed. */
  print(text: string): void;
  /** Asks for the next line, keeping what was typed already. */
  prompt(): void;
  close(): void;
}

export function createScreen(input: TerminalInput, output: TerminalOutput, prompt: string): Screen {
  const isTerminal = output.isTTY === true;
  const lines = createInterface({ input, output, terminal: isTerminal, prompt, crlfDelay: Infinity });
  let isClosed = false;
  lines.once('close', () => {
    isClosed = true;
    if (isTerminal && output.writable) output.write('\n');
  });
  // A terminal that was closed fails on the next write: the conversation is over, the bot is not.
  output.on('error', () => lines.close());
  return {
    lines,
    width: () => Math.min(Math.max(output.columns ?? WIDEST, NARROWEST), WIDEST),
    print(text) {
      if (!output.writable) return;
      if (isTerminal && !isClosed) clearTypedLine(lines, output);
      output.write(`${text}\n\n`);
    },
    prompt() {
      if (!isClosed) lines.prompt(true);
    },
    close: () => lines.close(),
  };
}

function clearTypedLine(lines: Interface, output: TerminalOutput): void {
  moveCursor(output, 0, -lines.getCursorPos().rows);
  cursorTo(output, 0);
  clearScreenDown(output);
}
