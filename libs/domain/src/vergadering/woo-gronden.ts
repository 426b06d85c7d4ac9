/**
 * Exception grounds of the Wet open overheid, by article, paragraph and part. Source: the text of articles 5.1,
 * 5.2 and 5.4 Woo; the codes are those of the Woo publication platforms of the central government.
 */
export const WOO_GRONDEN = [
  '5.1.1a', '5.1.1b', '5.1.1c', '5.1.1d', '5.1.1e', '5.1.2a',
  '5.1.2b', '5.1.2c', '5.1.2d', '5.1.2e', '5.1.2f', '5.1.2g',
  '5.1.2h', '5.1.2i', '5.1.5', '5.2', '5.4',
] as const;
