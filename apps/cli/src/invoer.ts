import { createInterface } from 'node:readline';

/** Where a command that asks gets its answers. */
export interface Invoer {
  /** The answer to a question, one line; undefined when there are no more. */
  vraag(tekst: string): Promise<string | undefined>;
  sluit(): void;
}

/** The keyboard, or what is piped in: then the questions are not shown. */
export function toetsenbord(): Invoer {
  const lezer = createInterface(process.stdin.isTTY ? { input: process.stdin, output: process.stdout } : { input: process.stdin });
  const regels = lezer[Symbol.asyncIterator]();
  return {
    vraag: async (tekst) => {
      lezer.setPrompt(tekst);
      if (process.stdin.isTTY) lezer.prompt();
      const volgende: IteratorResult<string, undefined> = await regels.next();
      return volgende.value;
    },
    sluit: () => { lezer.close(); },
  };
}
