const markdownIt = require("markdown-it");
const anchor = require("markdown-it-anchor");
const footnote = require("markdown-it-footnote");

const MENU = 12, RELATED = 5, LATEST = 50, FEED = 20;

module.exports = function (config) {
  config.setLibrary("md", markdownIt({ html: false, typographer: true }).use(anchor).use(footnote));
  config.addPassthroughCopy({ static: "/" });

  const newest = (all) => [...all].sort((a, b) => b.date - a.date || (a.inputPath < b.inputPath ? 1 : -1));
  const pages = (api) => api.getFilteredByGlob("section-*/page-*.md");
  const group = (all, keys) => {
    const groups = {};
    for (const page of all) for (const key of keys(page)) (groups[key] ??= []).push(page);
    return groups;
  };
  config.addCollection("latest", (api) => newest(pages(api)).slice(0, LATEST));
  config.addCollection("feed", (api) => newest(pages(api)).slice(0, FEED));
  config.addCollection("content", pages);
  config.addCollection("byTag", (api) => group(newest(pages(api)), (page) => page.data.tags));
  config.addCollection("bySection", (api) => {
    const groups = group(pages(api), (page) => [page.filePathStem.split("/")[1]]);
    for (const list of Object.values(groups)) {
      list.sort((a, b) => (a.inputPath < b.inputPath ? -1 : 1));
      list.forEach((page, i) => { page.data.previous = list[i - 1]; page.data.next = list[i + 1]; });
    }
    return Object.keys(groups).sort().map((id) => ({ id, title: id.replace("section-", "Section "), pages: groups[id] }));
  });

  config.addFilter("menu", (list) => list.slice(0, MENU));
  config.addFilter("related", (list, url) => list.slice(0, RELATED + 1).filter((page) => page.url !== url).slice(0, RELATED));
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("sectionOf", (url) => url.split("/")[1]);
  config.addFilter("minutes", (html) => Math.max(1, Math.round(html.split(" ").length / 212)));
  config.addFilter("headings", (html) =>
    [...html.matchAll(/<h([23]) id="([^"]+)"[^>]*>(.*?)<\/h\1>/g)].map(([, level, id, text]) => ({ level, id, text })));
  return { markdownTemplateEngine: false, htmlTemplateEngine: "njk", dir: { output: "_site" } };
};
