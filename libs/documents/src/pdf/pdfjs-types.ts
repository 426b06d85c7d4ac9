/**
 * The part of pdf.js that is used here. Its own types, as unpdf packs them, import without file extensions, which
 * `module: nodenext` does not follow. Source: pdf.js, src/display/api.js.
 */
declare module 'unpdf/pdfjs' {
  export type Matrix = readonly number[];

  export interface PdfTekst {
    readonly str: string;
    /** In text space: scale and skew, then the place of the baseline's left end. */
    readonly transform: Matrix;
    readonly width: number;
  }

  export interface PdfPagina {
    getViewport(opties: { scale: number }): { readonly transform: Matrix };
    getTextContent(): Promise<{ readonly items: readonly (PdfTekst | { readonly type: string })[] }>;
    getOperatorList(): Promise<{ readonly fnArray: readonly number[] }>;
    cleanup(): boolean;
  }

  export interface PdfDocument {
    readonly numPages: number;
    getPage(nummer: number): Promise<PdfPagina>;
  }

  export interface PdfOpties {
    readonly data: Uint8Array;
    readonly verbosity: number;
    readonly isEvalSupported: boolean;
    readonly enableXfa: boolean;
    readonly useWorkerFetch: boolean;
    readonly useSystemFonts: boolean;
    readonly disableFontFace: boolean;
  }

  export function getDocument(opties: PdfOpties): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> };
  export const Util: { transform(eerste: Matrix, tweede: Matrix): number[] };
  export const OPS: Readonly<Record<'paintImageXObject' | 'paintInlineImageXObject' | 'paintImageMaskXObject' | 'constructPath', number>>;
  export const version: string;
}

export {};
