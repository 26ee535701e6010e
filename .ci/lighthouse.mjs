// Serves a built hub as a good static host does, compressed, cached and with the hub's own headers, and has Lighthouse
// measure its first page and a guide on a phone and on a desk. Prints the figures; ends with 1 where one is below 100.
// Usage: node .ci/lighthouse.mjs DIR TOOLS, where DIR is one hub and TOOLS holds the package `lighthouse`.
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const [hub, tools] = process.argv.slice(2);
const guide = "connectors/salesloft/guides/link-account/api-key/";
const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

// The file `_headers`: a path with `*` for anything, then indented lines.
const rules = [];
for (const line of (await readFile(join(hub, "_headers"), "utf8")).split("\n")) {
  if (/^\S/.test(line)) {
    rules.push({ path: line.trim(), headers: [] });
  } else if (line.includes(":")) {
    rules.at(-1).headers.push(line.trim().split(/:\s*(.*)/s).slice(0, 2));
  }
}
const headersOf = (path) => Object.fromEntries(rules
  .filter((rule) => new RegExp(`^${rule.path.split("*").map(RegExp.escape ?? ((s) => s.replace(/[.+?()[\]{}|\\^$]/g, "\\$&"))).join(".*")}$`).test(path))
  .flatMap((rule) => rule.headers));

const kept = new Map();
const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  let file = join(hub, normalize(path));
  let status = 200;
  try {
    file = path.endsWith("/") ? join(file, "index.html") : file;
    await stat(file);
  } catch {
    file = join(hub, "404.html");
    status = 404;
  }
  if (!kept.has(file)) {
    kept.set(file, brotliCompressSync(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
  response.writeHead(status, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-encoding": "br",
    ...headersOf(path),
  });
  response.end(kept.get(file));
});
await new Promise((resolve) => server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;
if (!tools) {
  console.log(origin);
  await new Promise(() => {});
}

const load = async (name) => import(pathToFileURL(createRequire(join(tools, "package.json")).resolve(name)));
const { default: lighthouse, desktopConfig } = await load("lighthouse");
const { launch } = await load("chrome-launcher");
const chrome = await launch({
  chromePath: process.env.CHROME_PATH,
  chromeFlags: [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run", "--disable-quic",
  ],
});
let failed = false;
for (const address of ["", guide]) {
  for (const [device, config] of [["phone", undefined], ["desk", desktopConfig]]) {
    const { lhr } = await lighthouse(origin + address, { port: chrome.port, logLevel: "error" }, config);
    const scores = Object.values(lhr.categories).filter(({ score }) => score !== null)
      .map(({ id, score }) => `${id} ${Math.round(score * 100)}`);
    console.log(`/${address} on a ${device}: ${scores.join(", ")}`);
    for (const { auditRefs, score } of Object.values(lhr.categories)) {
      if (score !== null && score < 1) {
        failed = true;
        for (const { id, weight } of auditRefs) {
          const audit = lhr.audits[id];
          if (weight > 0 && audit.score !== null && audit.score < 1) {
            console.log(`  ${id}: ${audit.title} ${audit.displayValue ?? ""}`);
          }
        }
      }
    }
  }
}
await chrome.kill();
server.close();
process.exit(failed ? 1 : 0);
