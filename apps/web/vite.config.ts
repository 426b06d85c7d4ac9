import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Everything comes from this build: the Content-Security-Policy of the server allows nothing inline and nothing from elsewhere. */
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
});
