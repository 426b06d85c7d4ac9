declare module 'yargs' {
  interface Argv {
    /** As yargs takes it; its types know the singular only. */
    updateStrings(woorden: Readonly<Record<string, string | { readonly one: string; readonly other: string }>>): this;
  }
}

/** What yargs itself says, in the words of this command line: its own Dutch is half translated. */
export const YARGS_WOORDEN = {
  'Commands:': 'Opdrachten:',
  'Positionals:': 'Argumenten:',
  'Show help': 'Toon deze hulp',
  string: 'tekst',
  boolean: 'schakelaar',
  'Missing required argument: %s': {
    one: 'Verplicht maar niet gegeven: --%s.',
    other: 'Verplicht maar niet gegeven: %s.',
  },
  'Not enough non-option arguments: got %s, need at least %s': {
    one: 'Er ontbreekt een argument: %s gegeven, %s nodig.',
    other: 'Er ontbreekt een argument: %s gegeven, %s nodig.',
  },
  'Not enough arguments following: %s': 'Na --%s hoort een waarde.',
  'Unknown command: %s': {
    one: 'Er is geen opdracht "%s".',
    other: 'Er is geen opdracht "%s".',
  },
  'Unknown argument: %s': {
    one: 'Onbekende optie of een argument te veel: %s. Zet woorden met spaties ertussen tussen aanhalingstekens.',
    other: 'Onbekende opties of argumenten te veel: %s. Zet woorden met spaties ertussen tussen aanhalingstekens.',
  },
  'Did you mean %s?': 'Die opdracht is er niet; bedoelde u %s?',
};
