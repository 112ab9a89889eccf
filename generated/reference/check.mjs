// Uses the reference page: node check.mjs URL ENDPOINTS CHROMIUM [FOLDER FOR SCREENSHOTS]
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const [url, endpoints, executablePath, folder] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
const problems = [];
page.on("console", (message) => { if (message.type() === "error") problems.push(message.text()); });
page.on("pageerror", (error) => problems.push(String(error)));
page.on("request", (request) => { if (!request.url().startsWith("file:")) problems.push(`request of ${request.url()}`); });

const shoot = async (name) => { if (folder) await page.screenshot({ path: `${folder}/${name}.png` }); };
const visible = (selector) => page.locator(`${selector}:visible`).count();

await page.goto(url);
assert.equal(await page.locator("nav li").count(), Number(endpoints), "every endpoint is in the navigation");
assert.equal(await page.locator("figure.vh3").count(), Number(endpoints), "every endpoint has a vh3 command");
assert.equal(await page.locator("figure.curl").count(), Number(endpoints), "every endpoint has a curl command");
assert.equal(await page.locator("figure.Rust").count(), Number(endpoints), "every endpoint has a Rust call");
const broken = await page.evaluate(() => [...document.querySelectorAll("a[href^='#']")]
  .map((link) => link.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)));
assert.deepEqual(broken, [], "links lead somewhere");
await shoot("wide");

await page.fill("#search", "jobs/cancel");
assert.equal(await visible("nav li"), 1, "the search finds one endpoint by its path");
assert.match(await page.textContent("#count"), /^1 endpoint$/);
await page.click("nav li:not([hidden]) a");
assert.ok(await page.locator("#jobs\\.cancel h3").isVisible(), "a click shows the endpoint");
await shoot("search");
await page.fill("#search", "no such word anywhere");
assert.equal(await visible("main article"), 0, "a search without result shows nothing");
await page.fill("#search", "");
assert.ok(await visible("main article") > Number(endpoints), "an empty search shows everything");

await page.emulateMedia({ colorScheme: "dark" });
const colours = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
assert.deepEqual(colours, ["rgb(227, 231, 236)", "rgb(20, 23, 27)"], "dark mode has light text on a dark page");
await shoot("dark");

await page.setViewportSize({ width: 360, height: 740 });
const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
assert.equal(overflow, 0, "a phone needs no sideways scrolling");
await page.goto(`${url}#jobs.list`);
await shoot("phone");

assert.deepEqual(problems, [], "no errors on the console, and no request of anything");
await browser.close();
console.log(`ok: ${endpoints} endpoints, search, links, dark mode, phone width, no errors`);
