<#macro page title summary path>
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} · The benchmark</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${summary}">
<link rel="canonical" href="https://example.org/${path}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${summary}">
<meta property="og:url" content="https://example.org/${path}">
<link rel="alternate" type="application/rss+xml" href="/feed.xml">
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">The benchmark</a>
<nav aria-label="Main"><ul>
<#list 0..9 as i><li><a href="/section-0${i}/">Section 0${i}</a></li></#list>
</ul></nav></header>
<main>
<#nested>
</main>
<footer><p>The benchmark</p><p><a href="/tags/index.html">All tags</a></p></footer>
</body>
</html>
</#macro>
