// A page on standard input and its URL as the argument come in; what Mozilla's Readability finds goes out as JSON.
import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

const NOWHERE = "https://www.example.org/story.html";
const BLOCKS = new Set([
  "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BR", "DD", "DIV", "DL", "DT", "FIGCAPTION", "FIGURE", "FOOTER",
  "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "OL", "P", "PRE", "SECTION", "TABLE", "TR", "UL",
]);

// The text of an element with a line for each block, for its textContent runs them together.
function lines(element) {
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.data.replace(/\s+/g, " ");
    if (node.nodeType !== 1) continue;
    text += BLOCKS.has(node.nodeName) ? `\n${lines(node)}\n` : lines(node);
  }
  return text;
}

function tidy(text) {
  return text.split("\n").map((line) => line.trim()).filter(Boolean).join("\n\n");
}

// A byline is given as it is printed: without the "By", and with its names apart.
function authors(byline) {
  const names = (byline ?? "").replace(/^\s*by\b:?\s*/i, "").split(/\s*(?:,|;|\band\b)\s*/i);
  return names.filter(Boolean).map((name) => ({ name }));
}

const { window } = new JSDOM(readFileSync(0), {
  url: process.argv[2] || NOWHERE,
  contentType: process.env.CASE_CONTENT_TYPE || "text/html",
  virtualConsole: new VirtualConsole(),
});
const found = new Readability(window.document, { serializer: (element) => element }).parse();
const article = {
  headline: found?.title ?? null,
  authors: authors(found?.byline),
  published: found?.publishedTime ?? null,
  text: found ? tidy(lines(found.content)) : null,
  site_name: found?.siteName ?? null,
  language: found?.lang ?? null,
};
process.stdout.write(JSON.stringify(article));
