/** What somebody asked who pressed Ctrl-C. */
export interface Onderbreking {
  gevraagd(): boolean;
  /** From here on Ctrl-C ends the process, as it does everywhere else. */
  sluit(): void;
}

/**
 * Lets work that takes long finish what it is at when somebody presses Ctrl-C; a second time ends the process at once.
 * @param meld is called the first time
 */
export function onderbreking(meld: () => void): Onderbreking {
  let gevraagd = false;
  const luister = (): void => {
    gevraagd = true;
    meld();
  };
  process.once('SIGINT', luister);
  return { gevraagd: () => gevraagd, sluit: () => { process.off('SIGINT', luister); } };
}
