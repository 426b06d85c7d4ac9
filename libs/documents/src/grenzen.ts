/** Largest file that is opened at all, in bytes. */
export const MAX_BESTAND_BYTES = 50 * 1024 * 1024;

/** Largest text, in bytes for txt and md, in characters for the text inside a pdf or docx. */
export const MAX_TEKST_BYTES = 10 * 1024 * 1024;

/** Longest time that reading a pdf or docx may take, in milliseconds. */
export const MAX_LEESTIJD_MS = 10_000;

/** Most memory that reading a pdf or docx may take, in MB. */
export const MAX_GEHEUGEN_MB = 512;
