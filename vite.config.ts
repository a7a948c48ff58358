import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { withChunkGraph } from "./scripts/gates/first-load/graph.ts";
import { publishDocs } from "./scripts/generate/docs/publish.ts";
import { withLicences } from "./scripts/start/licences.ts";
import { withPreloads } from "./scripts/start/preloads.ts";
import { readMeasuring, withMeasuring } from "./scripts/start/measuring.ts";

/** Where `make dev` runs the worker. */
const api = `http://127.0.0.1:${process.env["API_PORT"] ?? "8789"}`;

/** Puts the readable documents of the contract beside the page, under /docs/. */
const withDocs = (): Plugin => ({
  name: "contract-docs",
  apply: "build",
  closeBundle() {
    publishDocs("dist/app");
  },
});

export default defineConfig({
  root: "web/app",
  plugins: [
    svelte({ configFile: false }),
    withPreloads(),
    withDocs(),
    withLicences(),
    withMeasuring(readMeasuring(process.env)),
    withChunkGraph(),
  ],
  build: {
    outDir: "../../dist/app",
    emptyOutDir: true,
    target: "es2024",
    // Files of our own origin only: the page's policy allows no inline data and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    // The Host header stays that of the page, so that the worker sees one origin.
    proxy: {
      "/api": { target: api, ws: true, changeOrigin: false },
      "/docs": { target: api, changeOrigin: false },
    },
  },
});
