import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  build: {
    // WebKitGTK 2.40 and Safari 16 speak the same dialect.
    target: "safari16",
    modulePreload: { polyfill: false },
    // Fonts stay files, so that the content security policy needs no `font-src data:`.
    assetsInlineLimit: 0,
  },
  test: {
    environment: "jsdom",
    // jsdom has no layout, without which a virtual list shows nothing.
    alias: { "virtua/svelte": new URL("./src/lib/testing/virtua.ts", import.meta.url).pathname },
    include: ["src/**/*.test.ts"],
    setupFiles: ["./src/lib/testing/setup.ts"],
  },
});
