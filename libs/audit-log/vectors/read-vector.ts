import { readdirSync, readFileSync } from 'node:fs';

/** Numbers beyond 2^53 that JSON.parse would round without a word. */
const UINT64_MEMBERS = /"(leafIdx|treeSize|size1|size2)": *([0-9]+)/g;

/** The bytes of a vector file, by its path in this folder. */
export function readVectorBytes(path: string): Uint8Array {
  return readFileSync(new URL(path, import.meta.url));
}

/** A JSON vector of a known shape; unsigned 64-bit numbers come as text. */
export function readVector<Shape>(path: string): Shape {
  const text = Buffer.from(readVectorBytes(path)).toString('utf8');
  return JSON.parse(text.replace(UINT64_MEMBERS, '"$1": "$2"')) as Shape;
}

/** The paths of all files below a folder, sorted. */
export function listVectors(folder: string): string[] {
  return readdirSync(new URL(folder, import.meta.url), { recursive: true, withFileTypes: false })
    .map((name) => `${folder}${name.toString()}`)
    .filter((path) => path.endsWith('.json'))
    .sort();
}
